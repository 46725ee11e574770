//! The workflows of the forge, as far as they can be run elsewhere: their steps, in a small repository with a remote one beside it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![cfg(unix)]

mod workspace;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::workspace::{next, workspace};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What a step of a job runs.
fn step(workflow: &str, job: &str, name: &str) -> String {
    let path = repository().join(".github/workflows").join(workflow);
    let workflow = stripe_generator::document::load(&fs::read(path).unwrap()).unwrap();
    let steps = workflow["jobs"][job]["steps"].as_array().unwrap();
    let step = steps.iter().find(|step| step["name"] == name);
    let step = step.unwrap_or_else(|| panic!("no step is called {name}"));
    step["run"].as_str().unwrap().to_owned()
}

/// The machine that a job runs on, with stand-ins for `cargo xtask`, the tests and `gh`.
struct Runner {
    folder: tempfile::TempDir,
}

impl Runner {
    fn new() -> Self {
        let folder = workspace(next().to_string().as_bytes());
        let runner = Self { folder };
        let bin = runner.path("bin");
        fs::create_dir_all(&bin).unwrap();
        fs::create_dir_all(runner.path("temp")).unwrap();
        let xtask = env!("CARGO_BIN_EXE_xtask");
        runner.stand_in(
            "cargo",
            // The tables of other SDKs are of the whole document.
            &format!(
                "case \"$1 $2\" in \"xtask update\") shift; exec '{xtask}' \"$@\" --root . ;; esac"
            ),
        );
        let tables = runner.path("root/docs/guide/src/moving");
        fs::create_dir_all(&tables).unwrap();
        fs::write(tables.join("operations.md"), "").unwrap();
        runner.stand_in(
            "gh",
            "echo \"$@\" >> \"$RUNNER_TEMP/gh\"; test \"$2\" != edit",
        );
        runner.run("git init --quiet --initial-branch main . && git init --quiet --bare ../remote");
        runner.run("git remote add origin ../remote && git add . && git -c user.name=a -c user.email=a commit --quiet --message one");
        runner
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn stand_in(&self, name: &str, script: &str) {
        let path = self.path("bin").join(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Runs a step as the forge does, and gives back what it wrote into its outputs.
    fn run(&self, script: &str) -> String {
        let path = std::env::var("PATH").unwrap();
        let output = self.path("output");
        fs::write(&output, "").unwrap();
        let run = Command::new("bash")
            .args(["-eo", "pipefail", "-c", script])
            .current_dir(self.path("root"))
            .env("PATH", format!("{}:{path}", self.path("bin").display()))
            .env("RUNNER_TEMP", self.path("temp"))
            .env("GITHUB_OUTPUT", &output)
            .env("GITHUB_SHA", "HEAD")
            .env("BRANCH", "spec-update")
            .env("SOURCE", format!("file://{}", self.path("new").display()))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr);
        assert!(run.status.success(), "{script}\n{said}");
        fs::read_to_string(output).unwrap()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }
}

#[test]
fn a_new_document_becomes_a_pull_request_with_the_page_of_the_reviewer() {
    let runner = Runner::new();
    let step = |name| runner.run(&step("spec-update.yml", "update", name));
    step("Fetch the newest document");
    assert_eq!(step("Is it a new one?"), "new=true\n");
    step("Take it, and write the page for the reviewer");
    step("Write the snapshots anew");
    step("Open the pull request, or bring it up to date");

    let body = runner.read("temp/body.md");
    assert!(
        body.starts_with("# 2026-04-22.dahlia -> 2026-05-27.dahlia: minor"),
        "{body}"
    );
    let asked = runner.read("temp/gh");
    let title = "--title Take the document of 2026-05-27.dahlia --body-file";
    assert_eq!(asked.lines().count(), 2, "{asked}");
    assert!(asked.lines().all(|line| line.contains(title)), "{asked}");
    // All that an update writes is in it.
    runner.run("test -z \"$(git status --porcelain)\"");
    runner.run("git --git-dir ../remote log -1 --format=%s spec-update > \"$RUNNER_TEMP/subject\"");
    assert_eq!(
        runner.read("temp/subject"),
        "Take the document of 2026-05-27.dahlia\n"
    );

    // The day after, nothing is new.
    let step = |name| runner.run(&self::step("spec-update.yml", "update", name));
    step("Fetch the newest document");
    assert_eq!(step("Is it a new one?"), "new=false\n");
}

#[test]
fn a_version_without_a_tag_is_released() {
    let runner = Runner::new();
    let root = runner.path("root");
    fs::write(
        root.join("Cargo.toml"),
        "[workspace.package]\nversion = \"0.2.0\"\n",
    )
    .unwrap();
    let script = step("release.yml", "version", "Is the version a new one?");
    assert_eq!(runner.run(&script), "version=0.2.0\nnew=true\n");
    runner.run("git tag v0.2.0 && git push --quiet origin v0.2.0");
    assert_eq!(runner.run(&script), "version=0.2.0\nnew=false\n");
}

/// The notes of a release are its section of the changelog.
#[test]
fn a_release_is_told_with_its_section_of_the_changelog() {
    let runner = Runner::new();
    let root = runner.path("root");
    fs::create_dir_all(root.join(".ci")).unwrap();
    fs::copy(repository().join(".ci/run"), root.join(".ci/run")).unwrap();
    fs::write(
        root.join("CHANGELOG.md"),
        "# Changes\n\n## 0.2.0 - 2026-07-01\n\nBetter.\n\n## API 2\n\nA patch.\n\n## 0.1.0 - 2026-06-01\n\nFirst.\n",
    )
    .unwrap();
    let script = step(
        "release.yml",
        "publish",
        "Tag it and make the release on GitHub",
    );
    runner.run(&format!("export VERSION=0.2.0\n{script}"));
    let notes = runner.read("temp/changes.md");
    assert_eq!(notes.trim(), "Better.\n\n## API 2\n\nA patch.");
    let asked = runner.read("temp/gh");
    assert!(
        asked.starts_with("release create v0.2.0 --target HEAD"),
        "{asked}"
    );
}

#[test]
fn the_workflows_are_read() {
    for file in fs::read_dir(repository().join(".github/workflows")).unwrap() {
        let text = fs::read(file.unwrap().path()).unwrap();
        let workflow: Value = stripe_generator::document::load(&text).unwrap();
        assert!(workflow["jobs"].is_object());
    }
}
