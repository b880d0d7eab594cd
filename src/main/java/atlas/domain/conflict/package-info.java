/// Conflicts: events, parties, agreements, resolutions, and who controls which area.
package atlas.domain.conflict;
