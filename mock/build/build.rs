//! Writes the document into the library, in a compact form.

#[allow(unreachable_pub, reason = "the library shows what is private here")]
#[path = "../src/model/data.rs"]
mod data;
mod operations;
mod schemas;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use stripe_generator::{document, overlay};

use self::data::Model;
use self::schemas::Schemas;

/// A place of the document that is not understood, and why.
type Fault = String;

fn main() -> Result<(), Box<dyn Error>> {
    let spec = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../spec");
    let model = read(&spec)?;
    let target = Path::new(&env::var("OUT_DIR")?).join("model.bin");
    fs::write(target, postcard::to_stdvec(&model)?)?;
    Ok(())
}

fn read(spec: &Path) -> Result<Model, Box<dyn Error>> {
    let file = |name: &str| {
        let path = spec.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read(path)
    };
    let mut value = document::load(&file("openapi.json")?)?;
    overlay::parse(&file("overlay.yaml")?)?.apply(&mut value)?;
    Ok(compact(&value)?)
}

fn compact(document: &Value) -> Result<Model, Fault> {
    let version = document["info"]["version"].as_str();
    let mut schemas = Schemas::new(document)?;
    let operations = operations::read(document, &mut schemas)?;
    let (schemas, components) = schemas.finish();
    Ok(Model {
        version: version.ok_or("/info/version is no text")?.to_owned(),
        operations,
        schemas,
        components,
    })
}
