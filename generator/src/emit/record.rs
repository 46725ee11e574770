//! Objects that Stripe sends: a struct, and how to reach its fields by index.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::rust::{id, ident, number, runtime, shape};
use super::{Emission, SourceFile, docs, places};
use crate::ir::{Field, Literal, Place, Record, Shape, TypeBody, TypeDef};
use crate::names::derived;

/// A field with the name that it has in Rust.
type Member<'a> = (Ident, &'a Field);

pub(super) fn emit(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    place: &Place,
    definition: &TypeDef,
    record: &Record,
) {
    let name = ident(emission.name(place));
    let members = emission.members(place).iter().map(|it| ident(it));
    let members: Vec<Member<'_>> = members.zip(&record.fields).collect();
    let doc = type_doc(emission, place, definition);
    structure(emission, file, definition, &name, &doc, &members);
    let blank = blank(emission, file, &name, &members);
    let constants = constants(record);
    let wire = record.schemas.join(" | ");
    record_impl(file, &name, &wire, &constants, &members, blank);
    file.push_macro(format!("rt::record_traits!({name});"));
    resource(file, &name, record);
    expansions(emission, file, &name, record);
    if let Some(twin) = &record.deleted_twin {
        deletable(emission, file, &name, twin);
    }
}

/// The struct, with documentation for each field.
fn structure(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    definition: &TypeDef,
    name: &Ident,
    doc: &str,
    members: &[Member<'_>],
) {
    let doc = docs::attributes(doc);
    let fields: Vec<TokenStream> = members
        .iter()
        .map(|(member, field)| {
            let only = places::of_member(emission, definition, &|body| match body {
                TypeBody::Record(own) => own.field(&field.name).is_some(),
                _ => true,
            });
            let doc = docs::paragraphs([field.doc.as_str(), &only.unwrap_or_default()]);
            let doc = docs::attributes(&docs::with_advice(&doc, field.deprecated));
            let kind = field_type(emission, file, field);
            quote!(#doc pub #member: #kind,)
        })
        .collect();
    file.push(quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    });
}

/// Says that a type has another one for what is left of it once deleted.
pub(super) fn deletable(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    name: &Ident,
    twin: &Place,
) {
    let deletable = runtime("Deletable");
    let twin = emission.path(file, twin);
    file.push(quote! {
        impl #deletable for #name {
            type Deleted = #twin;
        }
    });
}

fn type_doc(emission: &Emission<'_>, place: &Place, definition: &TypeDef) -> String {
    let origin = match place.is_root() {
        true => format!("The object `{place}`."),
        false => format!("An object in {}.", places::phrase(emission, definition)),
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
        let part = runtime("Part");
        quote!(#part<#inner>)
    } else {
        inner
    };
    if field.is_optional() {
        let option = file.prelude("Option");
        quote!(#option<#inner>)
    } else {
        inner
    }
}

/// Whether it is known what a field is before it is decoded; an id, for one, takes an allocation.
fn has_constant_blank(emission: &Emission<'_>, field: &Field) -> bool {
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
                    Some(TypeBody::Record(nested)) => {
                        let mut fields = nested.fields.iter();
                        fields.all(|field| has_constant_blank(emission, field))
                    }
                    _ => false,
                }
            }
            _ => false,
        }
}

/// How a struct is made before anything is decoded into it: a constant, if that is known of all fields.
fn blank(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    name: &Ident,
    members: &[Member<'_>],
) -> TokenStream {
    let fields = members.iter().map(|(member, _)| member);
    let is_constant = |(_, field): &Member<'_>| has_constant_blank(emission, field);
    if !members.iter().all(is_constant) {
        return blank_by_field(fields);
    }
    let [blank, boxed, record] = ["Blank", "boxed", "Record"].map(runtime);
    let in_box = file.prelude("Box");
    file.push(quote! {
        impl #blank for #name {
            const BLANK: Self = Self { #(#fields: #blank::BLANK,)* };
        }
    });
    quote! {
        fn blank() -> Self {
            #blank::BLANK
        }
        #[inline(never)]
        fn boxed() -> #in_box<dyn #record> {
            #boxed::<Self>()
        }
    }
}

fn blank_by_field<'a>(fields: impl Iterator<Item = &'a Ident>) -> TokenStream {
    let blank = runtime("blank");
    quote! {
        fn blank() -> Self {
            Self { #(#fields: #blank(),)* }
        }
    }
}

/// What decodes, encodes and shows a struct, field by field.
fn record_impl(
    file: &mut SourceFile,
    name: &Ident,
    wire: &str,
    constants: &[TokenStream],
    members: &[Member<'_>],
    blank: TokenStream,
) {
    let [record, shape, place] = ["Record", "Shape", "Place"].map(runtime);
    let table = field_table(members);
    let fields: Vec<&Ident> = members.iter().map(|(member, _)| member).collect();
    let accessors = if let [only] = fields.as_slice() {
        quote! {
            fn field(&self, _index: usize) -> &dyn #place {
                &self.#only
            }
            fn field_mut(&mut self, _index: usize) -> &mut dyn #place {
                &mut self.#only
            }
        }
    } else if fields.is_empty() {
        let no_field = runtime("no_field");
        let no_field_mut = runtime("no_field_mut");
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
    file.push(quote! {
        impl #record for #name {
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
    });
}

fn constants(record: &Record) -> Vec<TokenStream> {
    record
        .constants
        .iter()
        .map(|found| {
            let constant = runtime("Constant");
            let name = &found.name;
            match &found.value {
                Literal::Text(text) => quote!((#name, #constant::Str(#text))),
                Literal::Bool(value) => quote!((#name, #constant::Bool(#value))),
            }
        })
        .collect()
}

fn field_table(members: &[Member<'_>]) -> Vec<TokenStream> {
    members
        .iter()
        .map(|(_, found)| {
            let mut flags = Vec::new();
            for (set, flag) in [
                (found.required, "REQUIRED"),
                (found.nullable, "NULLABLE"),
                (found.secret, "SECRET"),
            ] {
                if set {
                    flags.push(runtime(flag));
                }
            }
            if flags.is_empty() {
                flags.push(runtime("OPTIONAL"));
            }
            let constructor = runtime("Field");
            let name = &found.name;
            quote!(#constructor(#name, #(#flags)|*))
        })
        .collect()
}

/// Says which id refers to the object.
fn resource(file: &mut SourceFile, name: &Ident, record: &Record) {
    let Some(object) = record.object().filter(|_| !record.is_deleted()) else {
        return;
    };
    if !record
        .field("id")
        .is_some_and(|field| field.required && field.shape == Shape::Id(object.to_owned()))
    {
        return;
    }
    let resource = runtime("Resource");
    let id = id(object);
    file.push(quote! {
        impl #resource for #name {
            type Id = #id;
            const OBJECT: &'static str = #object;
        }
    });
}

/// The paths that `expand` takes, as constants of the object.
fn expansions(emission: &Emission<'_>, file: &mut SourceFile, name: &Ident, record: &Record) {
    if record.expansions.is_empty() {
        return;
    }
    let mut constants = Vec::new();
    for expansion in &record.expansions {
        let path = &expansion.path;
        let constant = ident(&derived::expansion(path));
        let target = match &expansion.target {
            Shape::ExpandableAny => {
                let any = runtime("AnyId");
                quote!(#any)
            }
            target => shape(emission, file, target),
        };
        let expand = runtime("Expand");
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
