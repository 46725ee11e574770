//! Rust types, reduced to what the comparison asks of them.

use syn::{GenericArgument, Path, PathArguments, Type, TypeParamBound};

use super::scope::Scope;

/// A type: its full path if the crate has it, else its last name; and its type arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RustType {
    pub(super) name: String,
    pub(super) arguments: Vec<RustType>,
}

impl RustType {
    /// A type without arguments.
    pub(super) fn plain(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            arguments: Vec::new(),
        }
    }

    fn with(name: &str, argument: Self) -> Self {
        Self {
            name: name.to_owned(),
            arguments: vec![argument],
        }
    }

    /// `Vec<String>`.
    pub(super) fn list_of_text() -> Self {
        Self::with("Vec", Self::plain("String"))
    }

    /// Reads a type. What only says how a value is kept or handed over (`Box`, a reference, `impl
    /// Into<T>`) is left out: `Part<Card>` and `impl Into<Card>` are `Card`.
    pub(super) fn read(source: &Type, scope: &Scope) -> Self {
        match source {
            Type::Path(path) => Self::path(&path.path, scope),
            Type::Reference(reference) => Self::read(&reference.elem, scope),
            Type::Paren(inner) => Self::read(&inner.elem, scope),
            Type::ImplTrait(bounds) => bounds
                .bounds
                .iter()
                .find_map(|bound| Self::bound(bound, scope))
                .unwrap_or_else(|| Self::plain("")),
            Type::Tuple(tuple) if tuple.elems.is_empty() => Self::plain("()"),
            _ => Self::plain(""),
        }
    }

    /// A type by its path.
    pub(super) fn path(path: &Path, scope: &Scope) -> Self {
        let name = scope.resolve(path);
        let last = path.segments.last();
        let mut arguments: Vec<Self> = last
            .into_iter()
            .flat_map(|segment| type_arguments(&segment.arguments))
            .map(|argument| Self::read(argument, scope))
            .collect();
        match name.as_str() {
            "Part" if arguments.len() == 1 => arguments.remove(0),
            "Count" => Self::plain("i64"),
            "Metadata" => Self::with("Map", Self::plain("String")),
            _ => Self { name, arguments },
        }
    }

    /// What a value that is only known by a trait turns into.
    fn bound(bound: &TypeParamBound, scope: &Scope) -> Option<Self> {
        let TypeParamBound::Trait(bound) = bound else {
            return None;
        };
        let segment = bound.path.segments.last()?;
        let read = |source: &Type| Self::read(source, scope);
        match segment.ident.to_string().as_str() {
            "Into" | "IntoParsed" => type_arguments(&segment.arguments).next().map(read),
            "AsRef" => Some(Self::plain("String")),
            "IntoIterator" => associated_item(&segment.arguments).map(|item| match item {
                // Pairs of a key and a value are a map.
                Type::Tuple(pair) => pair
                    .elems
                    .last()
                    .map_or_else(|| Self::plain(""), |value| Self::with("Map", read(value))),
                item => Self::with("Vec", read(item)),
            }),
            _ => None,
        }
    }

    /// The type argument of a type of this name.
    pub(super) fn argument_of(&self, name: &str) -> Option<&Self> {
        if self.name == name {
            self.arguments.first()
        } else {
            None
        }
    }

    /// The type without `Option`.
    pub(super) fn bare(&self) -> &Self {
        self.argument_of("Option").map_or(self, Self::bare)
    }
}

fn type_arguments(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let found = match arguments {
        PathArguments::AngleBracketed(found) => Some(&found.args),
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    };
    found.into_iter().flatten().filter_map(|found| match found {
        GenericArgument::Type(found) => Some(found),
        _ => None,
    })
}

fn associated_item(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(found) = arguments else {
        return None;
    };
    found.args.iter().find_map(|found| match found {
        GenericArgument::AssocType(item) if item.ident == "Item" => Some(&item.ty),
        _ => None,
    })
}
