//! One emitted file, read into the index.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{
    Expr, ExprStruct, Fields, GenericArgument, Ident, ImplItem, ImplItemFn, Item, ItemEnum, ItemFn,
    ItemImpl, ItemMacro, ItemStruct, Member, Pat, Path, PathArguments, Stmt, Type,
};

use super::emitted::{Choice, Emitted, Params, Record, Request};
use super::rust_type::RustType;
use super::scope::Scope;
use super::{calls, macros};

/// What is only of interest within a file.
struct Local {
    scope: Scope,
    /// The fields of structs.
    structs: BTreeMap<String, BTreeMap<String, RustType>>,
    /// The variants of enums, with what they hold.
    enums: BTreeMap<String, BTreeMap<String, Option<RustType>>>,
    /// Requests by the name of their type.
    operations: BTreeMap<String, macros::Operation>,
    /// Types that `params!` makes.
    params: Vec<String>,
    /// What the methods of a type set and clear.
    setters: BTreeMap<String, Params>,
}

/// Adds what a file of the crate has to the index.
pub(super) fn read(path: &str, text: &str, emitted: &mut Emitted) -> syn::Result<()> {
    let file = syn::parse_file(text)?;
    let mut local = Local {
        scope: Scope::new(path, &file.to_token_stream()),
        structs: BTreeMap::new(),
        enums: BTreeMap::new(),
        operations: BTreeMap::new(),
        params: Vec::new(),
        setters: BTreeMap::new(),
    };
    for item in &file.items {
        match item {
            Item::Struct(found) => local.structure(found),
            Item::Enum(found) => local.enumeration(found),
            Item::Type(found) if local.type_(&found.ty).name == "Id" => {
                emitted.ids.insert(local.own(&found.ident));
            }
            _ => {}
        }
    }
    for item in &file.items {
        match item {
            Item::Macro(found) => local.macro_call(found, emitted)?,
            Item::Impl(found) => local.implementation(found, emitted),
            _ => {}
        }
    }
    for item in &file.items {
        if let Item::Fn(found) = item
            && let Some((id, request)) = local.request(found)
        {
            emitted.requests.entry(id).or_default().push(request);
        }
    }
    for name in local.params {
        let setters = local.setters.remove(&name).unwrap_or_default();
        emitted.params.insert(name, setters);
    }
    Ok(())
}

impl Local {
    fn type_(&self, source: &Type) -> RustType {
        RustType::read(source, &self.scope)
    }

    /// The full path of a type that the file declares.
    fn own(&self, name: &Ident) -> String {
        self.scope.own(&name.to_string())
    }

    fn structure(&mut self, found: &ItemStruct) {
        let fields = match &found.fields {
            Fields::Named(fields) => fields
                .named
                .iter()
                .filter_map(|field| {
                    Some((field.ident.as_ref()?.to_string(), self.type_(&field.ty)))
                })
                .collect(),
            Fields::Unnamed(_) | Fields::Unit => BTreeMap::new(),
        };
        self.structs.insert(self.own(&found.ident), fields);
    }

    fn enumeration(&mut self, found: &ItemEnum) {
        let variants: BTreeMap<String, Option<RustType>> = found
            .variants
            .iter()
            .map(|variant| {
                let held = match &variant.fields {
                    Fields::Unnamed(fields) => fields.unnamed.first(),
                    Fields::Named(_) | Fields::Unit => None,
                };
                let held = held.map(|field| self.type_(&field.ty));
                (variant.ident.to_string(), held)
            })
            .collect();
        self.enums.insert(self.own(&found.ident), variants);
    }

    fn macro_call(&mut self, found: &ItemMacro, emitted: &mut Emitted) -> syn::Result<()> {
        let tokens = found.mac.tokens.clone();
        let name = found
            .mac
            .path
            .segments
            .last()
            .map(|it| it.ident.to_string());
        match name.as_deref() {
            Some("open_enum") => {
                let list: macros::OpenEnum = syn::parse2(tokens)?;
                let name = self.own(&list.name);
                let variants = self.enums.get(&name);
                let has = |variant: &str| variants.is_some_and(|it| it.contains_key(variant));
                let values = list.values.into_iter().filter(|(variant, _)| has(variant));
                let values = values.map(|(_, value)| value).collect();
                emitted.enums.insert(name, values);
            }
            Some("union") => {
                let union: macros::Union = syn::parse2(tokens)?;
                let name = self.own(&union.name);
                let variants = self.enums.get(&name);
                let held = |variant: &String| variants?.get(variant)?.clone();
                let arms = union.variants.iter().filter_map(held).collect();
                emitted.unions.insert(name, arms);
            }
            Some("params") => {
                let name = syn::parse2::<macros::Params>(tokens)?.name;
                self.params.push(self.own(&name));
            }
            Some("operation") => {
                let operation: macros::Operation = syn::parse2(tokens)?;
                self.operations.insert(self.own(&operation.name), operation);
            }
            _ => {}
        }
        Ok(())
    }

    fn implementation(&mut self, found: &ItemImpl, emitted: &mut Emitted) {
        let own = self.type_(&found.self_ty);
        let Some((_, path, _)) = &found.trait_ else {
            let setters = self.setters.entry(own.name).or_default();
            for item in &found.items {
                if let ImplItem::Fn(method) = item {
                    calls::params(&method.sig, &method.block, &self.scope, setters);
                }
            }
            return;
        };
        let of = path.segments.last().map(|it| it.ident.to_string());
        match of.as_deref() {
            Some("Record") => {
                let record = self.record(&own.name, found);
                emitted.records.insert(own.name, record);
            }
            Some("Deletable") => {
                emitted.deleted.extend(
                    self.associated(found, "Deleted")
                        .map(|twin| (own.name, twin)),
                );
            }
            Some("Resource") => {
                emitted
                    .resource_ids
                    .extend(self.associated(found, "Id").map(|id| (own.name, id)));
            }
            Some("From") if own.name == "Value" => {
                if let Some(from) = argument(path)
                    && let name = self.type_(from).name
                    && let Some(variants) = self.enums.get(&name)
                {
                    let choice = choice(variants, found);
                    emitted.choices.insert(name, choice);
                }
            }
            _ => {}
        }
    }

    /// A record: the shape has the names on the wire, `field` says in which field each one is kept.
    fn record(&self, name: &str, found: &ItemImpl) -> Record {
        let mut record = Record::default();
        let mut wire_names = Vec::new();
        let mut kept_in = Vec::new();
        for item in &found.items {
            match item {
                ImplItem::Fn(method) if method.sig.ident == "shape" => {
                    if let Some(shape) = answer(method).and_then(structure) {
                        wire_names = shape_of(shape, &mut record);
                    }
                }
                ImplItem::Fn(method) if method.sig.ident == "field" => {
                    kept_in = method
                        .block
                        .stmts
                        .iter()
                        .flat_map(fields_by_index)
                        .collect();
                }
                _ => {}
            }
        }
        // An index that only one side knows is no field.
        if wire_names.len() == kept_in.len() {
            for (wire, field) in wire_names.into_iter().zip(kept_in) {
                let kind = self.field(name, &field);
                record.fields.extend(kind.map(|kind| (wire, kind.clone())));
            }
        }
        record
    }

    /// The type in `type Name = Type;`.
    fn associated(&self, found: &ItemImpl, name: &str) -> Option<RustType> {
        found.items.iter().find_map(|item| match item {
            ImplItem::Type(item) if item.ident == name => Some(self.type_(&item.ty)),
            _ => None,
        })
    }

    /// A field of a struct.
    fn field(&self, name: &str, field: &str) -> Option<&RustType> {
        self.structs.get(name)?.get(field)
    }

    /// The request that a function makes, and the id of its operation.
    fn request(&self, found: &ItemFn) -> Option<(String, Request)> {
        let name = match &found.sig.output {
            syn::ReturnType::Type(_, output) => self.type_(output).name,
            syn::ReturnType::Default => return None,
        };
        let operation = self.operations.get(&name)?;
        let descriptor = found
            .block
            .stmts
            .iter()
            .find_map(|statement| match statement {
                Stmt::Item(Item::Const(constant)) => structure(&constant.expr),
                _ => None,
            })?;
        let part = |key: &str| field(descriptor, key).and_then(calls::text);
        let mut params = self.setters.get(&name).cloned().unwrap_or_default();
        calls::params(&found.sig, &found.block, &self.scope, &mut params);
        if operation.expand {
            let expand = params.entry("expand".to_owned()).or_default();
            expand.takes = Some(RustType::list_of_text());
        }
        let request = Request {
            method: variant(descriptor, "method"),
            path: part("path")?,
            base: variant(descriptor, "base"),
            body: variant(descriptor, "body"),
            output: self.type_(&operation.output),
            error: operation.error.as_ref().map(|error| self.type_(error)),
            path_arguments: calls::path_arguments(&found.sig, &found.block, &self.scope),
            params,
        };
        Some((part("id")?, request))
    }
}

/// What a choice turns into: a word, or what it holds.
fn choice(variants: &BTreeMap<String, Option<RustType>>, found: &ItemImpl) -> Choice {
    let mut choice = Choice {
        held: variants.values().flatten().cloned().collect(),
        ..Choice::default()
    };
    for item in &found.items {
        let ImplItem::Fn(method) = item else {
            continue;
        };
        for statement in &method.block.stmts {
            let Stmt::Expr(Expr::Match(found), _) = statement else {
                continue;
            };
            for arm in &found.arms {
                if let (Pat::Path(_), Expr::Call(call)) = (&arm.pat, only(&arm.body)) {
                    choice.words.extend(call.args.first().and_then(calls::text));
                }
            }
        }
    }
    choice
}

/// Reads a shape into a record; gives back the names on the wire in their order.
fn shape_of(shape: &ExprStruct, record: &mut Record) -> Vec<String> {
    let schemas = field(shape, "name")
        .and_then(calls::text)
        .unwrap_or_default();
    record.schemas = schemas
        .split(" | ")
        .filter(|schema| !schema.is_empty())
        .map(str::to_owned)
        .collect();
    for constant in elements(shape, "constants") {
        let Expr::Tuple(pair) = constant else {
            continue;
        };
        if let [name, Expr::Call(value)] = pair.elems.iter().collect::<Vec<_>>().as_slice()
            && let (Some(name), Some(Expr::Lit(value))) = (calls::text(name), value.args.first())
        {
            let value = match &value.lit {
                syn::Lit::Str(text) => text.value(),
                syn::Lit::Bool(value) => value.value.to_string(),
                _ => continue,
            };
            record.constants.insert(name, value);
        }
    }
    elements(shape, "fields")
        .filter_map(|field| match field {
            Expr::Call(call) => call.args.first().and_then(calls::text),
            _ => None,
        })
        .collect()
}

/// The expression that a method ends with.
fn answer(method: &ImplItemFn) -> Option<&Expr> {
    match method.block.stmts.last()? {
        Stmt::Expr(expression, None) => Some(expression),
        _ => None,
    }
}

/// The fields in `match index { 0 => &self.a, _ => &self.b }`, or in `&self.a` alone.
fn fields_by_index(statement: &Stmt) -> Vec<String> {
    match statement {
        Stmt::Expr(Expr::Match(found), _) => found
            .arms
            .iter()
            .filter_map(|arm| field_of_self(only(&arm.body)))
            .collect(),
        Stmt::Expr(found, None) => field_of_self(found).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The field in `&self.field`.
fn field_of_self(expression: &Expr) -> Option<String> {
    let Expr::Reference(reference) = expression else {
        return None;
    };
    match reference.expr.as_ref() {
        Expr::Field(field) => match &field.member {
            Member::Named(name) => Some(name.to_string()),
            Member::Unnamed(_) => None,
        },
        _ => None,
    }
}

/// An expression without the braces that a long one stands in.
fn only(expression: &Expr) -> &Expr {
    match expression {
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [Stmt::Expr(inner, None)] => only(inner),
            _ => expression,
        },
        _ => expression,
    }
}

/// The type argument in `Trait<Type>`.
fn argument(path: &Path) -> Option<&Type> {
    match &path.segments.last()?.arguments {
        PathArguments::AngleBracketed(found) => found.args.iter().find_map(|found| match found {
            GenericArgument::Type(found) => Some(found),
            _ => None,
        }),
        _ => None,
    }
}

/// The struct in `&Name { … }`.
fn structure(expression: &Expr) -> Option<&ExprStruct> {
    match expression {
        Expr::Reference(reference) => structure(&reference.expr),
        Expr::Struct(found) => Some(found),
        _ => None,
    }
}

fn field<'e>(found: &'e ExprStruct, name: &str) -> Option<&'e Expr> {
    found.fields.iter().find_map(|field| match &field.member {
        Member::Named(member) if member == name => Some(&field.expr),
        _ => None,
    })
}

/// The elements of a field like `&[…]`.
fn elements<'e>(found: &'e ExprStruct, name: &str) -> impl Iterator<Item = &'e Expr> {
    let list = match field(found, name) {
        Some(Expr::Reference(reference)) => match reference.expr.as_ref() {
            Expr::Array(list) => Some(&list.elems),
            _ => None,
        },
        _ => None,
    };
    list.into_iter().flatten()
}

/// The variant in a field like `Method::Post`.
fn variant(found: &ExprStruct, name: &str) -> String {
    match field(found, name) {
        Some(Expr::Path(path)) => path.path.segments.last().map(|it| it.ident.to_string()),
        _ => None,
    }
    .unwrap_or_default()
}
