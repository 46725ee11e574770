//! The features that the packages of the workspace name: with one that goes, no command of cargo's would work any more.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use stripe_generator::Analysis;
use stripe_generator::names::feature;

use crate::project::Failure;

/// The package that is generated.
const CLIENT: &str = "stripe-client";

/// What is to be done about each feature that a package names and the new document does not have.
pub(super) fn faults(root: &Path, was: &Analysis, is: &Analysis) -> Result<Vec<String>, Failure> {
    let names = |analysis: &Analysis| -> Vec<String> {
        let modules = analysis.features.modules();
        modules.map(|module| feature(module)).collect()
    };
    let stays = names(is);
    let mut gone = names(was);
    gone.retain(|name| !stays.contains(name));
    let manifest = root.join("Cargo.toml");
    if gone.is_empty() || !manifest.exists() {
        return Ok(Vec::new());
    }
    Ok(named(&metadata(&manifest)?, &gone))
}

/// The packages of the workspace with what they depend on, as cargo reads them.
fn metadata(manifest: &Path) -> Result<Value, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .arg("--manifest-path")
        .arg(manifest)
        .output()?;
    match output.status.success() {
        true => Ok(serde_json::from_slice(&output.stdout)?),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
    }
}

fn named(metadata: &Value, gone: &[String]) -> Vec<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut faults = Vec::new();
    for package in list(&metadata["packages"]) {
        let manifest = package["manifest_path"].as_str().unwrap_or_default();
        for dependency in list(&package["dependencies"]) {
            for feature in list(&dependency["features"]) {
                let is_gone = gone.iter().any(|name| feature == name.as_str());
                if dependency["name"] == CLIENT && is_gone {
                    faults.push(format!(
                        "{manifest}: the new document has nothing for the feature {feature} of `{CLIENT}`\n  help: take the feature out there, with the code that needs it, and update again"
                    ));
                }
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_feature_that_goes_is_told_with_the_manifest_that_names_it() {
        let metadata = json!({"packages": [
            {"manifest_path": "/mock/Cargo.toml", "dependencies": [
                {"name": "stripe-client", "features": ["customers", "v2-core-accounts"]},
                {"name": "other", "features": ["v2-core-accounts"]},
            ]},
            {"manifest_path": "/tests/Cargo.toml", "dependencies": [{"name": "stripe-client", "features": ["full"]}]},
        ]});
        let faults = named(&metadata, &["v2-core-accounts".to_owned()]);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].starts_with("/mock/Cargo.toml: "), "{faults:?}");
        assert!(faults[0].contains("\"v2-core-accounts\""), "{faults:?}");
    }
}
