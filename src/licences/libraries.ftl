<#-- A line for each library: its name, its version, its licences as it names them, its address. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()>
<#assign licences = entry.getValue()>
${library.name}	${library.version}	<#list licences as licence>${licence}<#sep>; </#sep></#list>	${library.url!""}
</#list>
