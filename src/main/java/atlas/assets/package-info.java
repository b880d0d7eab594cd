/// The door through which the files in `assets/` come in. What is wrong with them is told all at once, as
/// [atlas.assets.json.AssetProblem]s with file and place; what is right is handed on as immutable values.
package atlas.assets;
