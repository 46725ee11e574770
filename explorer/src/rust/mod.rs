//! A call as a Rust program.

mod names;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use self::names::Names;
use self::value::Writer;
use crate::Error;
use crate::catalog::{Catalog, Output};
use crate::request::Prepared;
use crate::typed::Setting;

/// A call as Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rust {
    /// The `use` declarations, without the client.
    pub uses: Vec<String>,
    /// The expression that makes the request.
    pub request: String,
    /// Whether the expression uses `?` on something that is parsed.
    pub parses: bool,
    /// The feature of the crate that it needs.
    pub feature: String,
    output: Output,
    result: String,
}

/// Writes the call of an operation.
///
/// # Errors
/// The build is broken.
pub fn rust(prepared: &Prepared) -> Result<Rust, Error> {
    let catalog = Catalog::get()?;
    let function = prepared.operation.function();
    // Once to see which types are named, and once with the names that they get.
    let mut writer = Writer::new(catalog, Names::new(function, BTreeSet::new()));
    request(&mut writer, prepared);
    let names = Names::new(function, writer.names.seen());
    let mut writer = Writer::new(catalog, names);
    let request = request(&mut writer, prepared);
    Ok(Rust {
        uses: writer.names.uses(),
        request,
        parses: writer.parses,
        feature: prepared.operation.feature.clone(),
        output: prepared.operation.output,
        result: result(&prepared.operation.output_type),
    })
}

fn request(writer: &mut Writer, prepared: &Prepared) -> String {
    let members = &prepared.members;
    let path = prepared.path.iter().map(|value| value::text(value));
    let arguments = members.required.iter();
    let arguments = arguments.map(|(_, arg)| writer.argument(arg));
    let arguments: Vec<String> = path.chain(arguments).collect();
    let function = writer.names.function(prepared.operation.function());
    let mut request = format!("{function}({})", arguments.join(", "));
    // A setter that the document names wins over the value that a raw parameter replaces.
    for setting in &members.settings {
        request += &match setting {
            Setting::Set(param, arg) => format!(".{}({})", param.member, writer.argument(arg)),
            Setting::Clear(param) => {
                format!(".{}()", param.clear.as_deref().unwrap_or_default())
            }
            Setting::Raw(key, value) => {
                format!(
                    ".param({}, {})",
                    value::text(key),
                    value::raw_argument(value)
                )
            }
        };
    }
    for path in &prepared.expand {
        request += &format!(".expand({})", value::text(path));
    }
    let options = &prepared.options;
    for (method, value) in [
        ("stripe_account", &options.account),
        ("stripe_context", &options.context),
        ("idempotency_key", &options.idempotency_key),
        ("stripe_version", &options.version),
    ] {
        if let Some(value) = value {
            request += &format!(".{method}({})", value::text(value));
        }
    }
    request
}

/// The name of the variable that holds the result.
fn result(output_type: &str) -> String {
    let is_name = |text: &str| text.chars().all(|sign| sign.is_ascii_alphanumeric());
    let name = output_type.rsplit("::").next().unwrap_or_default();
    if !is_name(name) || name.is_empty() {
        return "response".to_owned();
    }
    let mut snake = String::new();
    for (at, sign) in name.chars().enumerate() {
        if sign.is_ascii_uppercase() && at > 0 {
            snake.push('_');
        }
        snake.push(sign.to_ascii_lowercase());
    }
    snake
}

impl Rust {
    /// The whole program, with the commands that get what it needs.
    ///
    /// # Errors
    /// The program is no Rust, which is a mistake of this crate's.
    pub fn program(&self) -> Result<String, Error> {
        let source = self.source("let client = Client::from_env()?;", &self.sending());
        Ok(format!(
            "// cargo add stripe-client --no-default-features --features rustls,{}\n\
             // cargo add tokio --features macros,rt\n{}",
            self.feature,
            formatted(&source)?
        ))
    }

    /// The program with what to do about an error of the call.
    ///
    /// # Errors
    /// The program is no Rust, which is a mistake of this crate's.
    pub fn handling(&self, arm: &str) -> Result<String, Error> {
        let success = match self.output {
            Output::Value | Output::Page => "Ok(response) => println!(\"{response:?}\"),",
            Output::Nothing | Output::Download => "Ok(_) => {}",
        };
        let statement = format!(
            "match {}.send(&client).await {{ {success} {arm} Err(error) => return Err(error.into()), }}",
            self.request,
        );
        let mut handling = self.clone();
        handling.uses.push("stripe::ErrorKind".to_owned());
        handling.parses = true;
        formatted(&handling.source("let client = Client::from_env()?;", &statement))
    }

    fn sending(&self) -> String {
        let Self {
            request, result, ..
        } = self;
        match self.output {
            Output::Value => format!(
                "let {result} = {request}.send(&client).await?; println!(\"{{{result}:?}}\");"
            ),
            Output::Page => format!(
                "let mut items = {request}.stream(&client); \
                 while let Some(item) = items.try_next().await? {{ println!(\"{{item:?}}\"); }}"
            ),
            Output::Nothing => format!("{request}.send(&client).await?;"),
            Output::Download => format!(
                "let file = {request}.send(&client).await?.bytes().await?; \
                 println!(\"{{}} bytes\", file.len());"
            ),
        }
    }

    fn source(&self, client: &str, body: &str) -> String {
        let error = match self.parses {
            true => "Box<dyn std::error::Error>",
            false => "stripe::Error",
        };
        format!(
            "{} #[tokio::main(flavor = \"current_thread\")] \
             async fn main() -> Result<(), {error}> {{ {client} {body} Ok(()) }}",
            self.use_lines(["stripe::Client"]),
        )
    }

    /// The `use` declarations, with more, by the module that they are from.
    pub fn use_lines<const N: usize>(&self, more: [&str; N]) -> String {
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in self.uses.iter().map(String::as_str).chain(more) {
            if let Some((module, name)) = path.rsplit_once("::") {
                modules.entry(module).or_default().push(name);
            }
        }
        // The crate itself comes last.
        let root = modules.remove_entry("stripe");
        let modules = modules.into_iter().chain(root);
        let lines = modules.map(|(module, mut names)| {
            // As rustfmt sorts them: types before modules.
            names.sort_by_key(|name| (name.starts_with(char::is_lowercase), *name));
            match names.as_slice() {
                [one] => format!("use {module}::{one};"),
                several => format!("use {module}::{{{}}};", several.join(", ")),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Source, laid out.
///
/// # Errors
/// It is no Rust.
pub fn formatted(source: &str) -> Result<String, Error> {
    let file = syn::parse_file(source)
        .map_err(|error| Error::new(format!("the program is no Rust: {error}\n{source}")))?;
    let text = prettyplease::unparse(&file);
    Ok(text.replace("\n#[tokio::main", "\n\n#[tokio::main"))
}
