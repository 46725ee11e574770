//! Counting what has a budget.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Command;

use workload::SAMPLES;

use crate::Bench;
use crate::client::{Client, Features};
use crate::parts;
use crate::process::{Failure, run};

/// What a small program asks of the crate.
const MINIMAL: &str = "rustls,customers,payment_intents";

/// Everything, by its name in the file of limits.
pub(super) fn all(bench: &Bench) -> Result<Vec<(&'static str, u64)>, Failure> {
    Ok(vec![
        ("generated_bytes", bytes(&bench.root.join("generated/src"))?),
        ("dependencies", dependencies(bench)?),
        ("llvm_lines_minimal", llvm_lines(bench)?),
        (
            "binary_bytes_customer",
            binary(bench, "customer", Features::Minimal)?,
        ),
        (
            "binary_bytes_endpoints48",
            binary(bench, "endpoints48", Features::Full)?,
        ),
        ("decode_instructions", instructions(bench)?),
        ("decode_stack_bytes", stack(bench)?),
    ])
}

/// The bytes of all files in a folder.
fn bytes(folder: &Path) -> Result<u64, Failure> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        sum += if metadata.is_dir() {
            bytes(&entry.path())?
        } else {
            metadata.len()
        };
    }
    Ok(sum)
}

/// The crates that a small program's build compiles for this crate.
fn dependencies(bench: &Bench) -> Result<u64, Failure> {
    let mut command = Command::new("cargo");
    command
        .args([
            "tree",
            "-p",
            "stripe-client",
            "--no-default-features",
            "--features",
            MINIMAL,
        ])
        .args([
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(&bench.root);
    let listed = run(&mut command, &bench.target)?.stdout;
    let crates: BTreeSet<&str> = listed.lines().filter(|line| !line.is_empty()).collect();
    // The first is the crate itself.
    Ok(crates.len().saturating_sub(1) as u64)
}

/// The lines of what LLVM is given of the crate in a small program, before any optimization.
fn llvm_lines(bench: &Bench) -> Result<u64, Failure> {
    let target = bench.target.join("llvm");
    let folder = target.join("release/deps");
    bench.clean(&target, &["--release"])?;
    if folder.exists() {
        // What an earlier run has left would be counted as well.
        for file in listed(&folder)? {
            fs::remove_file(file)?;
        }
    }
    let mut command = Command::new("cargo");
    command
        .args([
            "rustc",
            "--release",
            "-p",
            "stripe-client",
            "--no-default-features",
            "--features",
            MINIMAL,
            "--",
        ])
        .args([
            "--emit=llvm-ir",
            "-Cno-prepopulate-passes",
            "-Ccodegen-units=1",
        ])
        .current_dir(&bench.root)
        .env("CARGO_TARGET_DIR", &target);
    run(&mut command, &bench.target)?;
    let mut lines = 0;
    for file in listed(&folder)? {
        lines += BufReader::new(fs::File::open(file)?).split(b'\n').count() as u64;
    }
    if lines == 0 {
        return Err(format!("there is no code for LLVM in {}", folder.display()).into());
    }
    Ok(lines)
}

/// The files in which the crate's code for LLVM is.
fn listed(folder: &Path) -> Result<Vec<std::path::PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with("stripe-") && name.to_string_lossy().ends_with(".ll")
        {
            files.push(entry.path());
        }
    }
    Ok(files)
}

fn binary(bench: &Bench, program: &str, features: Features) -> Result<u64, Failure> {
    Ok(fs::metadata(Client::Ours.program(bench, program, features)?)?.len())
}

/// The stack that decoding needs, rounded up: a thread of another machine may need a page more.
fn stack(bench: &Bench) -> Result<u64, Failure> {
    const STEP: u64 = 16 * 1024;
    Ok(parts::stack::least(bench, Client::Ours)?.next_multiple_of(STEP))
}

/// The processor instructions of decoding each sample once.
fn instructions(bench: &Bench) -> Result<u64, Failure> {
    let mut sum = 0.0;
    for (sample, _) in SAMPLES {
        sum += parts::instructions::decode(bench, Client::Ours, sample)?;
    }
    Ok(sum.round() as u64)
}
