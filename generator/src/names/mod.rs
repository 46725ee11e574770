//! Names: the one stage that makes Rust identifiers.
//!
//! All modules, types, fields, values and functions are named together, so that two things with
//! one name are an error that lists both and never a suffix in silence. What was named once is in
//! the [`Lock`] and stays as it is.

pub(crate) mod derived;
mod lock;
mod members;
mod operations;
mod owners;
mod paths;
mod root;
mod types;
mod valid;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

pub use self::lock::{Lock, Nested};
pub use self::owners::ERRORS;
use self::paths::Paths;
pub(crate) use self::root::{RUNTIME, RUNTIME_GATED};
pub use self::types::Alias;
pub(crate) use self::words::snake;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Ir, Place};

/// A function of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FunctionName {
    /// The modules that lead to it.
    pub module: Vec<String>,
    /// Its name.
    pub function: String,
}

impl FunctionName {
    fn parse(path: &str) -> Option<Self> {
        let mut parts: Vec<String> = path.split("::").map(str::to_owned).collect();
        let function = parts.pop().filter(|name| !name.is_empty())?;
        (!parts.is_empty()).then_some(Self {
            module: parts,
            function,
        })
    }
}

impl fmt::Display for FunctionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module.join("::"), self.function)
    }
}

/// A type of the generated crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName {
    /// The modules that lead to it; none for what is at the crate's root.
    pub module: Vec<String>,
    /// Its name.
    pub name: String,
}

impl TypeName {
    fn parse(path: &str) -> Option<Self> {
        let mut module: Vec<String> = path.split("::").map(str::to_owned).collect();
        let name = module.pop().filter(|name| !name.is_empty())?;
        Some(Self { module, name })
    }
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for module in &self.module {
            write!(f, "{module}::")?;
        }
        f.write_str(&self.name)
    }
}

/// The names of everything in an [`Ir`].
#[derive(Debug, Clone)]
pub struct Names {
    /// Paths of types.
    pub types: BTreeMap<Place, TypeName>,
    /// Further paths that lead to them.
    pub aliases: BTreeMap<TypeName, Alias>,
    /// The module of operations that a type belongs to, if it belongs to one.
    pub owners: BTreeMap<Place, Vec<String>>,
    /// Names of the fields, setters, values or alternatives of each type, in its order.
    pub members: BTreeMap<Place, Vec<String>>,
    /// The functions of each operation; the first is the one to document.
    pub operations: BTreeMap<String, Vec<FunctionName>>,
    /// Names of the parameters of each operation, in its order.
    pub params: BTreeMap<String, Vec<String>>,
    /// Those of the names of members that were given by hand, in the lock.
    pub given: BTreeMap<Place, BTreeMap<String, String>>,
    /// The modules that have a feature of their own.
    pub roots: BTreeSet<Vec<String>>,
}

impl Names {
    /// The feature's module that a function's module is, or is below.
    pub fn root_of(&self, module: &[String]) -> Option<&Vec<String>> {
        owners::root_of(&self.roots, module)
    }
}

/// The name of the feature of a module.
pub fn feature(module: &[String]) -> String {
    module.join("-")
}

/// Names everything.
///
/// # Errors
/// Names that two things would have, and things for which no name is left.
pub fn name(ir: &Ir, lock: &Lock) -> Result<Names, Diagnostics> {
    let mut faults = Diagnostics::new();
    let operations = operations::name(ir, lock);
    check_functions(ir, &operations, &mut faults);
    let roots = owners::roots(&operations);
    let named = types::name(ir, &Paths::new(ir, &operations), lock)?;
    let members = members::of_types(ir, lock, &mut faults);
    let params = ir
        .operations
        .iter()
        .map(|(id, operation)| {
            let names = members::of_operation(operation, lock, &mut faults);
            (id.clone(), names)
        })
        .collect();
    let names = Names {
        types: named.types,
        aliases: named.aliases,
        owners: owners::assign(ir, &operations, lock),
        members,
        operations,
        params,
        given: members::given(ir, lock),
        roots,
    };
    valid::check(ir, &names, &mut faults);
    faults.finish(names)
}

fn check_functions(
    ir: &Ir,
    operations: &BTreeMap<String, Vec<FunctionName>>,
    faults: &mut Diagnostics,
) {
    let mut seen: BTreeMap<&FunctionName, &str> = BTreeMap::new();
    for (id, functions) in operations {
        for function in functions {
            if let Some(other) = seen.insert(function, id) {
                let pointer = ir.operations.get(id).map(|it| it.pointer.clone());
                faults.push(
                    Diagnostic::new(
                        pointer.unwrap_or_default(),
                        format!("`{other}` and `{id}` would both be `{function}`"),
                    )
                    .help("give one of them another name in the lock file"),
                );
            }
        }
    }
}
