/// Organizations: members, partners, organs, officers, meetings, stages, and claims about them.
package atlas.domain.organization;
