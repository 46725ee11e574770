//! What an odd or a spoiled document becomes compiles.
//!
//! All crates are members of one workspace, so that the runtime is built once. The seeds are fixed: every run compiles the same.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use stripe_generator::diagnostic::child;

use crate::mutate::{Seed, mutate_below};
use crate::{ANALYSIS, analyse, documents, files, spoiled};

/// The files of a crate.
type Files = BTreeMap<String, String>;

/// `SPOILED=500` compiles more of them.
#[test]
#[ignore = "compiles some dozens of crates: `.ci/run documents`"]
fn odd_and_spoiled_documents_compile() {
    let count = env::var("SPOILED").map_or(40, |count| count.parse().unwrap());
    let crates: Vec<Sample> = thread::scope(|scope| {
        let whole = scope.spawn(|| spoiled_whole(1));
        let mut crates: Vec<Sample> = odd().chain(spoiled_parts().take(count)).collect();
        crates.push(whole.join().unwrap());
        crates
    });

    let said = compile(&crates);
    let failed: Vec<String> = crates
        .iter()
        .filter(|it| said.contains(&format!("could not compile `{}`", it.name)))
        .map(|it| format!("{}: {}", it.name, it.what))
        .collect();
    assert!(said.is_empty(), "{said}\n{}", failed.join("\n"));
}

/// A crate to be compiled.
struct Sample {
    name: String,
    /// What was done to the document.
    what: String,
    files: Files,
}

fn odd() -> impl Iterator<Item = Sample> {
    let odd = documents::all().into_iter();
    odd.map(|(name, document)| Sample {
        name: format!("odd-{name}"),
        what: String::new(),
        files: files(&document).unwrap(),
    })
}

/// Those of the spoiled parts that become crates: about one of eight.
fn spoiled_parts() -> impl Iterator<Item = Sample> {
    (0..).filter_map(|number| {
        let (document, what) = spoiled::part(number);
        Some(Sample {
            name: format!("spoiled-{number}"),
            what: what.join("; "),
            files: files(&document).ok()?,
        })
    })
}

/// The whole document with changes in many schemas and paths, in rounds: a round leaves what still can be lowered and named.
fn spoiled_whole(number: u64) -> Sample {
    let original = &ANALYSIS.document.value;
    let mut document = original.clone();
    let places: Vec<String> = ["/components/schemas", "/paths"]
        .into_iter()
        .flat_map(|above| {
            let members = original.pointer(above).unwrap().as_object().unwrap();
            members.keys().map(move |key| child(above, key))
        })
        .collect();
    let mut seed = Seed::new(number);
    let mut what = BTreeMap::new();
    for _ in 0..4 {
        let mut fresh = BTreeMap::new();
        for _ in 0..24 {
            let place = seed.pick(&places);
            fresh.insert(place, mutate_below(&mut document, place, &mut seed));
        }
        while let Err(faults) = analyse(&serde_json::to_vec(&document).unwrap()) {
            let is_wrong = |place: &&String| faults.contains(place.as_str());
            let mut wrong: Vec<&String> = fresh.keys().copied().filter(is_wrong).collect();
            if wrong.is_empty() {
                // The fault is where nothing changed.
                wrong = fresh.keys().copied().collect();
            }
            assert!(!wrong.is_empty(), "{faults}");
            for place in wrong {
                let before = original.pointer(place).unwrap();
                document.pointer_mut(place).unwrap().clone_from(before);
                fresh.remove(place);
                what.remove(place);
            }
        }
        what.extend(fresh);
    }
    assert!(what.len() > 20, "{what:#?}");
    let what: Vec<String> = what.into_values().collect();
    Sample {
        name: format!("whole-{number}"),
        what: what.join("\n"),
        files: files(&document).unwrap(),
    }
}

/// Checks crates as members of one workspace. Gives what the compiler says if one of them fails.
fn compile(crates: &[Sample]) -> String {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let workspace = temporary.join("documents");
    if workspace.exists() {
        fs::remove_dir_all(&workspace).unwrap();
    }
    for it in crates {
        write(&workspace.join(&it.name), &it.name, &it.files);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n";
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    // The versions that the workspace is tested with.
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    let cargo = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--no-default-features", "--features", "full"])
            .current_dir(&workspace)
            .env("CARGO_TARGET_DIR", temporary.join("documents-target"))
            // What the compiler warns of is no matter here.
            .env("RUSTFLAGS", "--cap-lints=allow")
            .output()
            .unwrap();
        if output.status.success() {
            return String::new();
        }
        let (stdout, stderr) = (output.stdout, output.stderr);
        String::from_utf8_lossy(&[stderr, stdout].concat()).into_owned()
    };
    let said = cargo(&["check", "--quiet", "--workspace", "--keep-going"]);
    if !said.is_empty() {
        return said;
    }
    // The examples in the documentation; of the odd ones, since there are as many as operations.
    let mut tests = vec!["test", "--quiet", "--doc"];
    for it in crates.iter().filter(|it| it.name.starts_with("odd-")) {
        tests.extend(["-p", &it.name]);
    }
    cargo(&tests)
}

/// Writes a crate under a name of its own.
fn write(folder: &Path, name: &str, files: &Files) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let manifest = files["Cargo.toml"]
        .replacen("\"stripe-client\"", &format!("\"{name}\""), 1)
        .replace("\n[workspace]\n", "");
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
}
