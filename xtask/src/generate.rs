//! `cargo xtask generate`: the main job.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use stripe_generator::emit::Packaging;
use stripe_generator::{Analysis, Generated, contract};

use crate::exchange::Exchange;
use crate::project::{self, Failure, Source};
use crate::{mock, package, tree};

/// What to generate, and where.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
    /// Write a complete crate here, instead of the workspace's own `generated/`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; fail if the crate is not what the document gives.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let start = Instant::now();
    let mut progress = |stage: &str| eprintln!("{:>7.2?} {stage}", start.elapsed());
    let analysis = args.source.analyse(&mut progress)?;
    let out = args.out.clone().unwrap_or_else(project::generated);
    let packaging = match &args.out {
        Some(out) => elsewhere(out)?,
        None => project::packaging(),
    };
    let mut generated = stripe_generator::generate(&analysis, &packaging, &mut progress)
        .map_err(|faults| faults.to_string())?;
    generated.files.extend(package::pages(&project::root())?);
    let mut folders = vec![(out.clone(), &generated.files)];
    let contract;
    if args.out.is_none() {
        progress("emitting the contract");
        contract = contract::contract(&analysis).map_err(|faults| faults.to_string())?;
        folders.push((project::contract(), &contract));
    }
    let model = match args.out {
        None => Some(mock::model(&args.source.corrected()?)?),
        Some(_) => None,
    };
    if args.check {
        check(&folders, &generated, model.as_deref())?;
    } else {
        progress("writing");
        let mut exchange = Exchange::default();
        for (folder, files) in folders {
            exchange
                .folder(&folder, files)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        if let Some(model) = &model {
            exchange.file(&project::lock_path(), &generated.lock)?;
            exchange.file(&project::root().join(mock::MODEL), model)?;
        }
        exchange.commit()?;
    }
    summary(&analysis, &generated, &out, start);
    Ok(())
}

/// A crate outside the workspace finds the runtime by its full path.
fn elsewhere(out: &Path) -> Result<Packaging, Failure> {
    if out.join("src").exists() && !out.join("Cargo.toml").exists() {
        return Err(format!(
            "{} has a `src` but is no crate: not replaced",
            out.display()
        )
        .into());
    }
    Ok(Packaging {
        runtime_path: project::root().join("runtime").display().to_string(),
        standalone: true,
        ..project::packaging()
    })
}

/// A folder, and the files that it should hold.
type Folder<'a> = (PathBuf, &'a BTreeMap<String, String>);

/// Compares what is there with what should be. The workspace's own crate comes with the model of the mock, and the lock.
fn check(
    folders: &[Folder<'_>],
    generated: &Generated,
    model: Option<&[u8]>,
) -> Result<(), Failure> {
    let mut wrong = None;
    for (folder, files) in folders {
        let difference = tree::compare(folder, files)?;
        if !difference.is_empty() {
            wrong.get_or_insert(folder.clone());
        }
        for (what, paths) in [
            ("missing", &difference.missing),
            ("changed", &difference.changed),
            ("stray", &difference.stray),
        ] {
            for path in paths {
                eprintln!("{what}: {path} in {}", folder.display());
            }
        }
    }
    if let Some(model) = model {
        let lock = generated.lock.as_bytes();
        for (path, contents) in [(project::LOCK, lock), (mock::MODEL, model)] {
            let path = project::root().join(path);
            if fs::read(&path).ok().as_deref() != Some(contents) {
                eprintln!("changed: {}", path.display());
                wrong.get_or_insert(path);
            }
        }
    }
    match wrong {
        None => Ok(()),
        Some(place) => Err(format!(
            "{} is not what the document gives: run `cargo xtask generate`",
            place.display()
        )
        .into()),
    }
}

fn summary(analysis: &Analysis, generated: &Generated, out: &Path, start: Instant) {
    let schemas = analysis.document.api.components.as_ref();
    println!(
        "{}: {} operations, {} schemas -> {} types, {} features, {} files, {} lines in {} ({:.2?})",
        analysis.ir.api_version,
        analysis.ir.operations.len(),
        schemas.map_or(0, |components| components.schemas.len()),
        analysis.names.types.len(),
        analysis.features.modules().count(),
        generated.files.len(),
        generated
            .files
            .values()
            .map(|text| text.lines().count())
            .sum::<usize>(),
        out.display(),
        start.elapsed(),
    );
}
