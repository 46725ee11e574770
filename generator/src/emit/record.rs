//! Objects that Stripe sends: a struct, and how to reach its fields by index.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::rust::{ident, number, shape};
use super::{Emission, SourceFile, docs};
use crate::ir::{Field, Literal, Place, Record, Shape, TypeBody, TypeDef};
use crate::names::{Names, snake};

pub(super) fn emit(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    place: &Place,
    definition: &TypeDef,
    record: &Record,
) {
    let name = ident(emission.name(place));
    let fields: Vec<_> = emission.members(place).iter().map(|it| ident(it)).collect();
    let doc = docs::attributes(&type_doc(definition, record));
    let field_docs = record
        .fields
        .iter()
        .map(|field| docs::attributes(&docs::with_advice(&field.doc, field.deprecated)));
    let types: Vec<TokenStream> = record
        .fields
        .iter()
        .map(|field| field_type(emission, file, field))
        .collect();
    let body = if fields.is_empty() {
        quote!({})
    } else {
        quote!({ #(#field_docs pub #fields: #types,)* })
    };
    file.push(quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name #body
    });
    let constant = has_constant_blank(emission, record);
    if constant {
        let blank = file.runtime("Blank");
        file.push(quote! {
            impl #blank for #name {
                const BLANK: Self = Self { #(#fields: #blank::BLANK,)* };
            }
        });
    }
    let record_impl = record_impl(file, &name, record, &fields, constant);
    file.push(record_impl);
    let formatter = quote!(std::fmt::Formatter<'_>);
    let debug = file.runtime("debug");
    file.push(quote! {
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut #formatter) -> std::fmt::Result {
                #debug(self, f)
            }
        }
    });
    file.push_macro(format!("stripe_runtime::serde_record!({name});"));
    resource(file, &name, record);
    expansions(emission, file, &name, record);
    if let Some(twin) = &record.deleted_twin {
        deletable(emission, file, &name, twin);
    }
}

/// Says that a type has another one for what is left of it once deleted.
pub(super) fn deletable(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    name: &proc_macro2::Ident,
    twin: &Place,
) {
    let deletable = file.runtime("Deletable");
    let twin = file.root(emission.name(twin));
    file.push(quote! {
        impl #deletable for #name {
            type Deleted = #twin;
        }
    });
}

fn type_doc(definition: &TypeDef, record: &Record) -> String {
    let schemas = record
        .schemas
        .iter()
        .map(|schema| format!("`{schema}`"))
        .collect::<Vec<_>>()
        .join(" and ");
    let origin = match record.schemas.len() {
        0 => format!("The object at `{}`.", definition.places[0]),
        1 => format!("The schema {schemas}."),
        _ => format!(
            "Either of the schemas {schemas}, which nothing tells apart: the fields of all."
        ),
    };
    docs::paragraphs([definition.doc.as_str(), &origin])
}

pub(super) fn field_type(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    field: &Field,
) -> TokenStream {
    let inner = shape(emission, file, &field.shape);
    let inner = if field.boxed {
        let part = file.runtime("Part");
        quote!(#part<#inner>)
    } else {
        inner
    };
    if field.is_optional() {
        quote!(Option<#inner>)
    } else {
        inner
    }
}

/// Whether all fields of a record are known before it is decoded; an id, for one, takes an allocation.
fn has_constant_blank(emission: &Emission<'_>, record: &Record) -> bool {
    record.fields.iter().all(|field| {
        field.is_optional()
            || match &field.shape {
                Shape::Bool
                | Shape::Integer
                | Shape::Float
                | Shape::Text
                | Shape::Timestamp
                | Shape::Currency
                | Shape::IntegerText
                | Shape::List(_)
                | Shape::Map(_) => true,
                Shape::Named(place) if !field.boxed => {
                    match emission.ir.types.get(place).map(|found| &found.body) {
                        Some(TypeBody::Enum(_)) => true,
                        Some(TypeBody::Record(nested)) => has_constant_blank(emission, nested),
                        _ => false,
                    }
                }
                _ => false,
            }
    })
}

fn record_impl(
    file: &mut SourceFile,
    name: &proc_macro2::Ident,
    record: &Record,
    fields: &[proc_macro2::Ident],
    constant: bool,
) -> TokenStream {
    let [trait_name, shape, place] = ["Record", "Shape", "Place"].map(|name| file.runtime(name));
    let wire = record.schemas.join(" | ");
    let constants = constants(file, record);
    let table = field_table(file, record);
    let accessors = if let [only] = fields {
        quote! {
            fn field(&self, _index: usize) -> &dyn #place {
                &self.#only
            }
            fn field_mut(&mut self, _index: usize) -> &mut dyn #place {
                &mut self.#only
            }
        }
    } else if fields.is_empty() {
        let no_field = file.runtime("no_field");
        let no_field_mut = file.runtime("no_field_mut");
        quote! {
            fn field(&self, index: usize) -> &dyn #place {
                #no_field(index)
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn #place {
                #no_field_mut(index)
            }
        }
    } else {
        let last = fields.len() - 1;
        let patterns: Vec<TokenStream> = (0..fields.len())
            .map(|index| {
                if index == last {
                    quote!(_)
                } else {
                    number(index)
                }
            })
            .collect();
        quote! {
            fn field(&self, index: usize) -> &dyn #place {
                match index { #(#patterns => &self.#fields,)* }
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn #place {
                match index { #(#patterns => &mut self.#fields,)* }
            }
        }
    };
    let blank = if constant {
        let blank = file.runtime("Blank");
        let boxed = file.runtime("boxed");
        quote! {
            fn blank() -> Self {
                #blank::BLANK
            }
            #[inline(never)]
            fn boxed() -> Box<dyn #trait_name> {
                #boxed::<Self>()
            }
        }
    } else {
        let blank = file.runtime("blank");
        quote! {
            fn blank() -> Self {
                Self { #(#fields: #blank(),)* }
            }
        }
    };
    quote! {
        impl #trait_name for #name {
            #blank
            fn shape(&self) -> &'static #shape {
                &#shape {
                    name: #wire,
                    constants: &[#(#constants),*],
                    fields: &[#(#table),*],
                }
            }
            #accessors
        }
    }
}

fn constants(file: &mut SourceFile, record: &Record) -> Vec<TokenStream> {
    record
        .constants
        .iter()
        .map(|found| {
            let constant = file.runtime("Constant");
            let name = &found.name;
            match &found.value {
                Literal::Text(text) => quote!((#name, #constant::Str(#text))),
                Literal::Bool(value) => quote!((#name, #constant::Bool(#value))),
            }
        })
        .collect()
}

fn field_table(file: &mut SourceFile, record: &Record) -> Vec<TokenStream> {
    record
        .fields
        .iter()
        .map(|found| {
            let mut flags = Vec::new();
            for (set, flag) in [
                (found.required, "REQUIRED"),
                (found.nullable, "NULLABLE"),
                (found.secret, "SECRET"),
            ] {
                if set {
                    flags.push(file.runtime(flag));
                }
            }
            if flags.is_empty() {
                flags.push(file.runtime("OPTIONAL"));
            }
            let constructor = file.runtime("Field");
            let name = &found.name;
            quote!(#constructor(#name, #(#flags)|*))
        })
        .collect()
}

/// Says which id refers to the object.
fn resource(file: &mut SourceFile, name: &proc_macro2::Ident, record: &Record) {
    let Some(object) = record.object().filter(|_| !record.is_deleted()) else {
        return;
    };
    if !record
        .field("id")
        .is_some_and(|field| field.required && field.shape == Shape::Id(object.to_owned()))
    {
        return;
    }
    let resource = file.runtime("Resource");
    let id = file.root(&Names::id(object));
    file.push(quote! {
        impl #resource for #name {
            type Id = #id;
            const OBJECT: &'static str = #object;
        }
    });
}

/// The paths that `expand` takes, as constants of the object.
fn expansions(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    name: &proc_macro2::Ident,
    record: &Record,
) {
    if record.expansions.is_empty() {
        return;
    }
    let mut constants = Vec::new();
    for expansion in &record.expansions {
        let path = &expansion.path;
        let constant = expand_constant(path);
        let target = match &expansion.target {
            Shape::ExpandableAny => {
                let any = file.runtime("AnyId");
                quote!(#any)
            }
            target => shape(emission, file, target),
        };
        let expand = file.runtime("Expand");
        let doc = docs::attributes(&format!("Expands `{path}`."));
        constants.push(quote! {
            #doc
            pub const #constant: #expand<Self, #target> = #expand::new(#path);
        });
    }
    file.push(quote! {
        impl #name { #(#constants)* }
    });
}

/// The constant for a path that can be expanded.
pub(crate) fn expand_constant(path: &str) -> Ident {
    ident(&snake(&path.replace('.', "_")).to_uppercase())
}
