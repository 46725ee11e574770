//! The verdicts of the table against those of `cargo-semver-checks` and of the compiler, on the crates that the documents
//! become.
//!
//! `.ci/run semver` runs this. `cargo-semver-checks` reads what rustdoc says of two crates. It knows what is breaking; what is new
//! it knows as breaking the other way round: who goes back to the old crate loses it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stripe_generator::diff::Verdict;
use stripe_generator::emit::Packaging;
use stripe_generator::{Analysis, Generated};

use crate::before_and_after;
use crate::table::{self, Row, Truth};

#[test]
#[allow(clippy::print_stdout, reason = "the table, for whoever asks for it")]
#[ignore = "needs cargo-semver-checks, and some minutes: `.ci/run semver`"]
fn other_judges_agree() {
    let bench = Bench::new();
    let mut wrong = Vec::new();
    let mut programs = 0;
    for (index, row) in table::rows().enumerate() {
        let (old, new) = before_and_after(row.edit);
        bench.write("old", &old);
        bench.write("new", &new);
        let old_api = match index {
            0 => bench.describe("old"),
            _ => bench.folder.join("old.json"),
        };
        let new_api = bench.describe("new");
        let forward = bench.needed(&old_api, &new_api);
        let backward = bench.needed(&new_api, &old_api);
        let (agree, program) = match row.truth {
            Truth::Lint => (agrees(row.verdict, forward, backward), String::new()),
            Truth::Program { source, .. } => {
                programs += 1;
                let [old, new] = ["old", "new"].map(|name| bench.compiles(name, source));
                let breaks = row.verdict == Verdict::Major && old && !new;
                // Once there is a lint for it, the row shall say so.
                let program = format!("; with the old crate {old}, with the new one {new}");
                (breaks && forward < Verdict::Major, program)
            }
        };
        println!("{}", line(row, forward, backward, &program));
        if !agree {
            wrong.push(line(row, forward, backward, &program));
        }
    }
    println!(
        "{} edits, {programs} of them by a program",
        table::rows().count()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether what `cargo-semver-checks` asks for, from the old crate to the new one and back, is the verdict.
fn agrees(verdict: Verdict, forward: Verdict, backward: Verdict) -> bool {
    match verdict {
        Verdict::Major => forward == Verdict::Major,
        Verdict::Minor => match forward {
            Verdict::Major => false,
            // A warning more: the only addition that it knows as one.
            Verdict::Minor => true,
            _ => backward == Verdict::Major,
        },
        Verdict::Patch | Verdict::None => [forward, backward] == [Verdict::None; 2],
    }
}

fn line(row: &Row, forward: Verdict, backward: Verdict, program: &str) -> String {
    let reason = match row.truth {
        Truth::Lint => String::new(),
        Truth::Program { reason, .. } => format!(" ({reason}{program})"),
    };
    let [verdict, forward, backward] = [row.verdict, forward, backward].map(Verdict::as_str);
    format!(
        "{}: {verdict}; by lints {forward}, back {backward}{reason}",
        row.name
    )
}

/// Where the crates are written and built.
struct Bench {
    folder: PathBuf,
}

impl Bench {
    fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("semver");
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    /// Writes the crate of a document, with the versions of the workspace.
    fn write(&self, name: &str, analysis: &Analysis) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let packaging = Packaging {
            runtime_path: root.join("runtime").display().to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            rust_version: env!("CARGO_PKG_RUST_VERSION").to_owned(),
            standalone: true,
        };
        let Generated { files, .. } =
            stripe_generator::generate(analysis, &packaging, &mut |_| {}).unwrap();
        let folder = self.folder.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        for (path, text) in &files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    }

    fn cargo(&self, name: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(self.folder.join(name))
            .env(
                "CARGO_TARGET_DIR",
                self.folder.parent().unwrap().join("semver-target"),
            )
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTDOCFLAGS");
        cargo
    }

    /// What rustdoc says of a crate, as a file.
    fn describe(&self, name: &str) -> PathBuf {
        let mut rustdoc = self.cargo(name);
        // rustdoc's JSON is not stable yet; this is how `cargo-semver-checks` gets it as well.
        rustdoc.env("RUSTC_BOOTSTRAP", "1");
        rustdoc.args([
            "rustdoc",
            "--quiet",
            "--lib",
            "--no-default-features",
            "--features",
            "full",
        ]);
        rustdoc.args([
            "--",
            "-Zunstable-options",
            "--output-format=json",
            "--cap-lints=allow",
        ]);
        succeeds(rustdoc.output().unwrap());
        let described = self.folder.join(format!("{name}.json"));
        let target = self.folder.parent().unwrap().join("semver-target");
        fs::copy(target.join("doc/stripe.json"), &described).unwrap();
        described
    }

    /// The version that `cargo-semver-checks` asks for after a change.
    fn needed(&self, old: &Path, new: &Path) -> Verdict {
        let mut check = self.cargo(".");
        check.args(["semver-checks", "--color=never", "--release-type=patch"]);
        check.arg("--baseline-rustdoc").arg(old);
        check.arg("--current-rustdoc").arg(new);
        let output = check.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        let needs = |version: &str| said.contains(&format!("requires new {version} version"));
        match (output.status.success(), needs("major"), needs("minor")) {
            (true, false, false) => Verdict::None,
            (_, true, _) => Verdict::Major,
            (_, _, true) => Verdict::Minor,
            _ => panic!("cargo-semver-checks says neither yes nor no:\n{said}"),
        }
    }

    /// Whether a program compiles with a crate.
    fn compiles(&self, name: &str, source: &str) -> bool {
        let program = format!("program-{name}");
        let folder = self.folder.join(&program);
        fs::create_dir_all(folder.join("src")).unwrap();
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             stripe-client = {{ path = \"../{name}\", default-features = false, features = [\"full\"] }}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src/lib.rs"), source).unwrap();
        fs::copy(
            self.folder.join(name).join("Cargo.lock"),
            folder.join("Cargo.lock"),
        )
        .unwrap();
        let output = self
            .cargo(&program)
            .args(["check", "--quiet"])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        // What does not compile shall be the program, and for the change's sake.
        let is_error = |code: &str| said.contains(&format!("error[E{code}]"));
        assert!(
            output.status.success() || ["0277", "0308", "0061"].into_iter().any(is_error),
            "{said}"
        );
        output.status.success()
    }
}

fn succeeds(output: Output) {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
