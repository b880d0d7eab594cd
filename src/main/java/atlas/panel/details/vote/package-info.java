/// How states voted in the General Assembly: on a state's page, and of a resolution.
package atlas.panel.details.vote;
