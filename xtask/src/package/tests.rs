//! What the packages say of themselves, and what they bring.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::Value;

use super::*;

/// What is published, in this order: each depends on those before it.
const PUBLISHED: [&str; 4] = [
    "stripe-client-runtime",
    "stripe-client",
    "stripe-client-mock",
    "stripe-client-explorer",
];

#[test]
fn links_to_files_lead_into_the_repository() {
    assert_eq!(
        with_whole_links(
            "a [b](docs/b.md), [c](https://c.example), [d](#d) and [e](<https://e.example>)"
        ),
        "a [b](https://github.com/stripe-client/stripe-client/blob/main/docs/b.md), \
         [c](https://c.example), [d](#d) and [e](<https://e.example>)"
    );
}

/// What cargo prints.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(project::root())
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "cargo {}: {error}",
        arguments.join(" ")
    );
    String::from_utf8(output.stdout).unwrap()
}

/// The packages of the workspace.
fn members() -> Vec<Value> {
    let text = cargo(&["metadata", "--no-deps", "--format-version=1"]);
    let metadata: Value = serde_json::from_str(&text).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

/// Those that can be published.
fn published() -> Vec<Value> {
    members()
        .into_iter()
        .filter(|it| it["publish"].is_null())
        .collect()
}

fn texts(value: &Value) -> BTreeSet<&str> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap())
        .collect()
}

#[test]
fn what_is_published_says_what_it_is() {
    let packages = published();
    let names: BTreeSet<_> = packages
        .iter()
        .map(|it| it["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, BTreeSet::from(PUBLISHED));
    for package in &packages {
        let name = &package["name"];
        for field in [
            "description",
            "repository",
            "homepage",
            "documentation",
            "rust_version",
        ] {
            assert!(package[field].is_string(), "{name} has no {field}");
        }
        assert_eq!(package["license"], "MIT OR Apache-2.0", "{name}");
        assert_eq!(package["version"], packages[0]["version"], "{name}");
        let keywords = package["keywords"].as_array().unwrap().len();
        assert!(
            (1..=5).contains(&keywords),
            "{name} has {keywords} keywords"
        );
        assert!(
            !texts(&package["categories"]).is_empty(),
            "{name} has no category"
        );
        // The registry takes no more.
        assert!(
            package["features"].as_object().unwrap().len() <= 300,
            "{name}"
        );
    }
}

#[test]
fn each_package_has_a_page_and_the_licences() {
    for package in published() {
        let folder = Path::new(package["manifest_path"].as_str().unwrap());
        let folder = folder.parent().unwrap();
        for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let ours = fs::read(project::root().join(file)).unwrap();
            assert!(
                fs::read(folder.join(file)).unwrap() == ours,
                "{file} of {}",
                folder.display()
            );
        }
        assert!(folder.join(package["readme"].as_str().unwrap()).exists());
    }
}

/// Features that add no public item: how connections are made, and what others are made of.
const UNSEEN: [&str; 4] = [
    "any-rustls",
    "native-roots",
    "native-tls",
    "rustls-aws-lc-rs",
];

#[test]
fn the_documentation_shows_what_any_feature_adds() {
    for package in published() {
        let features = package["features"].as_object().unwrap();
        let documented = &package["metadata"]["docs"]["rs"]["features"];
        let mut open = vec!["default"];
        if documented.is_array() {
            open.extend(texts(documented));
        }
        let mut shown = BTreeSet::from(UNSEEN);
        while let Some(feature) = open.pop() {
            if shown.insert(feature) {
                open.extend(features.get(feature).into_iter().flat_map(texts));
            }
        }
        let hidden: Vec<_> = features
            .keys()
            .filter(|it| !shown.contains(it.as_str()))
            .collect();
        assert!(
            hidden.is_empty() || features.is_empty(),
            "{}: {hidden:?}",
            package["name"]
        );
    }
}

#[test]
fn no_user_builds_the_generator_or_a_yaml_parser() {
    for package in PUBLISHED {
        let features = if package == "stripe-client" {
            "--features=full"
        } else {
            "--features="
        };
        let tree = cargo(&[
            "tree",
            "-p",
            package,
            features,
            "-e",
            "normal,build",
            "--prefix=none",
        ]);
        let brought: BTreeSet<_> = tree.lines().filter_map(|it| it.split(' ').next()).collect();
        assert!(brought.contains("stripe-client-runtime"), "{tree}");
        for crate_of_the_generator in [
            "serde_yaml",
            "unsafe-libyaml",
            "openapiv3",
            "stripe-client-generator",
        ] {
            assert!(
                !brought.contains(crate_of_the_generator),
                "{package} brings {crate_of_the_generator}"
            );
        }
    }
    // Elsewhere, too, YAML is the generator's alone.
    let users = members().into_iter().filter(|package| {
        let dependencies = package["dependencies"].as_array().unwrap();
        dependencies.iter().any(|it| it["name"] == "serde_yaml")
    });
    let users: Vec<_> = users.map(|it| it["name"].clone()).collect();
    assert_eq!(users, ["stripe-client-generator"]);
}
