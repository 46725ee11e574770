//! Rust types, reduced to what the comparison asks of them.

use syn::{GenericArgument, PathArguments, Type, TypeParamBound};

/// A type: its last name, and its type arguments.
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
    /// Into<T>`) is left out: `Box<Card>` and `impl Into<Card>` are `Card`.
    pub(super) fn read(source: &Type) -> Self {
        match source {
            Type::Path(path) => path
                .path
                .segments
                .last()
                .map_or_else(|| Self::plain(""), Self::segment),
            Type::Reference(reference) => Self::read(&reference.elem),
            Type::Paren(inner) => Self::read(&inner.elem),
            Type::ImplTrait(bounds) => bounds
                .bounds
                .iter()
                .find_map(Self::bound)
                .unwrap_or_else(|| Self::plain("")),
            Type::Tuple(tuple) if tuple.elems.is_empty() => Self::plain("()"),
            _ => Self::plain(""),
        }
    }

    fn segment(segment: &syn::PathSegment) -> Self {
        let name = segment.ident.to_string();
        let mut arguments: Vec<Self> = type_arguments(&segment.arguments).map(Self::read).collect();
        match name.as_str() {
            "Part" if arguments.len() == 1 => arguments.remove(0),
            "Metadata" => Self::with("Map", Self::plain("String")),
            _ => Self { name, arguments },
        }
    }

    /// What a value that is only known by a trait turns into.
    fn bound(bound: &TypeParamBound) -> Option<Self> {
        let TypeParamBound::Trait(bound) = bound else {
            return None;
        };
        let segment = bound.path.segments.last()?;
        match segment.ident.to_string().as_str() {
            "Into" => type_arguments(&segment.arguments).next().map(Self::read),
            "AsRef" => Some(Self::plain("String")),
            "IntoIterator" => associated_item(&segment.arguments).map(|item| match item {
                // Pairs of a key and a value are a map.
                Type::Tuple(pair) => pair.elems.last().map_or_else(
                    || Self::plain(""),
                    |value| Self::with("Map", Self::read(value)),
                ),
                item => Self::with("Vec", Self::read(item)),
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
