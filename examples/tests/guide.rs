//! The guide and the README show no Rust but what is compiled here. The guide has no broken links, and lists all of its pages.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/guide/src");
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// How a page of the book links to a file of the repository that is not in the book.
const REPOSITORY: &str = "https://github.com/stripe-client/stripe-client/blob/main/";

#[test]
fn all_rust_in_the_guide_is_included_from_a_file_that_is_compiled() {
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if !line.starts_with("```rust") {
                continue;
            }
            let code: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
            for line in code {
                let included = line
                    .strip_prefix("{{#include ")
                    .and_then(|it| it.strip_suffix("}}"));
                let Some(included) = included else {
                    panic!(
                        "{}: this Rust is in no file that is compiled: {line}",
                        page.display()
                    );
                };
                assert!(
                    anchored(&page, included),
                    "{}: nothing is at {included}",
                    page.display()
                );
            }
        }
    }
}

#[test]
fn every_page_is_in_the_summary_and_every_link_leads_somewhere() {
    let summary = Path::new(GUIDE).canonicalize().unwrap().join("SUMMARY.md");
    let listed: BTreeSet<_> = links(&summary)
        .map(|link| target(&summary, &link))
        .collect();
    for page in pages() {
        assert!(
            page == summary || listed.contains(&page),
            "{} is not in SUMMARY.md",
            page.display()
        );
        for link in links(&page) {
            let target = target(&page, &link);
            assert!(target.exists(), "{}: {link} leads nowhere", page.display());
        }
    }
}

#[test]
fn the_rust_in_the_readme_is_part_of_programs_that_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut programs = String::new();
    for program in fs::read_dir(root.join("src/bin")).unwrap() {
        let text = fs::read_to_string(program.unwrap().path()).unwrap();
        for line in text.lines().filter(|line| !line.contains("// ANCHOR")) {
            programs.push_str(line);
            programs.push('\n');
        }
    }
    // Where an anchor was between two items, there are two blank lines.
    let programs = programs.replace("\n\n\n", "\n\n");
    let readme = fs::read_to_string(root.join("../README.md")).unwrap();
    let blocks: Vec<_> = readme.split("```rust\n").skip(1).collect();
    assert!(blocks.len() >= 4);
    for block in blocks {
        let code = block.split("```").next().unwrap();
        assert!(programs.contains(code), "in no program: {code}");
    }
}

/// Whether the file is there, compiled by a test or an example, and has the anchor.
fn anchored(page: &Path, included: &str) -> bool {
    let (file, anchor) = included.split_once(':').unwrap_or((included, ""));
    let file = target(page, file);
    let compiled = ["examples/src", "tests/webhooks/examples"]
        .iter()
        .any(|folder| file.to_str().unwrap().contains(folder));
    let text = fs::read_to_string(&file).unwrap_or_default();
    let has = |mark: &str| {
        text.lines()
            .any(|line| line.trim() == format!("// {mark}: {anchor}"))
    };
    compiled && !text.is_empty() && (anchor.is_empty() || (has("ANCHOR") && has("ANCHOR_END")))
}

/// The links of a page to files.
fn links(page: &Path) -> impl Iterator<Item = String> {
    let text = fs::read_to_string(page).unwrap();
    let links: Vec<_> = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(link, _)| link.split('#').next().unwrap_or_default().to_owned())
        .filter(|link| !link.is_empty() && (link.starts_with(REPOSITORY) || !link.contains("://")))
        .collect();
    links.into_iter()
}

/// Where a path in a page leads, without looking at the disk.
fn target(page: &Path, path: &str) -> PathBuf {
    if let Some(file) = path.strip_prefix(REPOSITORY) {
        return Path::new(ROOT).join(file);
    }
    let mut target = page.parent().unwrap().to_owned();
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir => {
                target.pop();
            }
            part => target.push(part),
        }
    }
    target
}

fn pages() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    let guide = Path::new(GUIDE).canonicalize().unwrap();
    let mut folders = vec![guide];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "md") {
                pages.push(path);
            }
        }
    }
    pages
}
