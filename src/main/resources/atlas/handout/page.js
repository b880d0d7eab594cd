(function(){
'use strict';
var sections=Array.prototype.slice.call(document.querySelectorAll('section'));
var previous=document.getElementById('previous');
var next=document.getElementById('next');
var choice=document.getElementById('choice');
var now=0;
document.querySelector('nav').hidden=false;
function show(index,isAsked){
now=Math.max(0,Math.min(sections.length-1,index));
sections.forEach(function(section,i){section.hidden=i!==now;});
previous.disabled=now===0;
next.disabled=now===sections.length-1;
choice.selectedIndex=now;
if(isAsked){
history.replaceState(null,'','#'+sections[now].id);
window.scrollTo(0,0);
sections[now].querySelector('h2').focus();
}
}
function follow(){
var target=document.getElementById(decodeURIComponent(location.hash.slice(1)));
var section=target&&target.closest('section');
show(section?sections.indexOf(section):now,false);
if(section&&target!==section){target.scrollIntoView({block:'center'});}
}
previous.addEventListener('click',function(){show(now-1,true);});
next.addEventListener('click',function(){show(now+1,true);});
choice.addEventListener('change',function(){show(choice.selectedIndex,true);});
window.addEventListener('hashchange',follow);
document.addEventListener('keydown',function(event){
if(event.altKey||event.ctrlKey||event.metaKey||event.shiftKey||event.defaultPrevented){return;}
if(event.target.closest('select,.scroll')){return;}
var to={ArrowRight:now+1,ArrowLeft:now-1,PageDown:now+1,PageUp:now-1,Home:0,End:sections.length-1}[event.key];
if(to!==undefined){event.preventDefault();if(to!==now&&to>=0&&to<sections.length){show(to,true);}}
});
try{follow();}catch(wrongAddress){show(0,false);}
}());
