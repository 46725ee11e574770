//! Operations: a request type, the function that makes it, and its setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::rust::{id, ident, runtime, shape, text};
use super::{Emission, SourceFile, docs, example, params};
use crate::ir::{
    Base, BodyEncoding, Method, Operation, Output, Param, ParamKind, PathParam, Shape,
};
use crate::names::{FunctionName, derived, snake};

pub(super) fn emit(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    function: &FunctionName,
    operation: &Operation,
) {
    let request_name = derived::request(&function.function);
    let output = output(emission, file, operation);
    let declaration = declaration(emission, file, function, operation, &request_name, &output);
    file.push_macro(declaration);
    let request = ident(&request_name);
    let no_names = Vec::new();
    let members = emission
        .names
        .params
        .get(&operation.id)
        .unwrap_or(&no_names);
    let (sent, names): (Vec<Param>, Vec<String>) = operation
        .params
        .iter()
        .zip(members)
        .filter(|(param, _)| !is_expand(param))
        .map(|(param, name)| (param.clone(), name.clone()))
        .unzip();
    let function_item = function_item(emission, file, function, operation, &request, &sent, &names);
    file.push(function_item);
    let setters = params::setters(emission, file, None, &sent, &names);
    if !setters.is_empty() {
        file.push(quote!(impl #request { #(#setters)* }));
    }
}

/// `expand` is a method of every request that the document gives this parameter.
pub(crate) fn is_expand(param: &Param) -> bool {
    param.name == "expand" && param.kind == ParamKind::Optional(Shape::List(Box::new(Shape::Text)))
}

fn output(emission: &Emission<'_>, file: &mut SourceFile, operation: &Operation) -> String {
    match &operation.output {
        Output::Value(output) => text(&shape(emission, file, output)),
        Output::Nothing => "()".to_owned(),
        Output::Download => "download".to_owned(),
    }
}

fn declaration(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    function: &FunctionName,
    operation: &Operation,
    request: &str,
    output: &str,
) -> String {
    let mut flags = String::new();
    if matches!(
        operation.output,
        Output::Value(Shape::ListPage(_) | Shape::SearchPage(_) | Shape::V2Page(_))
    ) {
        flags.push_str(", paged");
    }
    if operation.params.iter().any(is_expand) {
        flags.push_str(", expand");
    }
    if let Some(error) = &operation.error
        && emission.ir.record(error).is_none()
    {
        flags.push_str(", error = ");
        flags.push_str(&text(&emission.path(file, error)));
    }
    let doc = format!(
        "The request of [`{}`]: `{} {}`.",
        function.function,
        operation.method.as_str(),
        operation.path
    );
    format!(
        "rt::operation! {{\n{}    pub struct {request} -> {output}{flags};\n}}",
        docs::comment(&doc, 4)
    )
}

fn function_item(
    emission: &Emission<'_>,
    file: &mut SourceFile,
    function: &FunctionName,
    operation: &Operation,
    request: &proc_macro2::Ident,
    sent: &[Param],
    names: &[String],
) -> TokenStream {
    let required = params::required(sent.iter().zip(names));
    let path_arguments = operation
        .path_params
        .iter()
        .map(|param| path_argument(file, param))
        .collect::<Vec<_>>();
    let path_values = operation
        .path_params
        .iter()
        .map(path_value)
        .collect::<Vec<_>>();
    let ids = operation.path_params.iter().filter_map(path_id);
    let arguments: Vec<TokenStream> = required
        .iter()
        .map(|(param, member)| params::signature(emission, file, param, member))
        .collect();
    let constants = params::constants(sent);
    let (statements, given) = params::given(emission, file, &required);
    let doc = docs::attributes(&doc(emission, function, operation, &required));
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated = "Stripe advises against this operation"]));
    let name = ident(&function.function);
    let descriptor = descriptor(operation);
    let request_type = runtime("Request");
    quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #name(#(#path_arguments,)* #(#arguments),*) -> #request {
            #descriptor
            #(#ids)*
            #(#statements)*
            #request(#request_type::new(OPERATION, &[#(#path_values),*]) #(#constants)* #(#given)*)
        }
    }
}

/// What the runtime needs to know of the operation.
fn descriptor(operation: &Operation) -> TokenStream {
    let [operation_type, method_type, base_type, body_type] =
        ["Operation", "Method", "Base", "Body"].map(runtime);
    let Operation { id, path, .. } = operation;
    let method = match operation.method {
        Method::Get => quote!(Get),
        Method::Post => quote!(Post),
        Method::Put => quote!(Put),
        Method::Delete => quote!(Delete),
    };
    let base = match operation.base {
        Base::Api => quote!(Api),
        Base::Files => quote!(Files),
        Base::MeterEvents => quote!(MeterEvents),
    };
    let body = match operation.encoding {
        BodyEncoding::Query => quote!(Query),
        BodyEncoding::Form => quote!(Form),
        BodyEncoding::Json => quote!(Json),
        BodyEncoding::Multipart => quote!(Multipart),
    };
    quote! {
        const OPERATION: &#operation_type = &#operation_type {
            id: #id,
            method: #method_type::#method,
            path: #path,
            base: #base_type::#base,
            body: #body_type::#body,
            version: crate::API_VERSION,
        };
    }
}

fn path_argument(file: &SourceFile, param: &PathParam) -> TokenStream {
    let name = ident(&snake(&param.name));
    match &param.shape {
        Shape::Id(object) => {
            let id = id(object);
            let into = file.prelude("Into");
            quote!(#name: impl #into<#id>)
        }
        _ => quote!(#name: impl AsRef<str>),
    }
}

/// The statement that makes an id of an argument.
fn path_id(param: &PathParam) -> Option<TokenStream> {
    let name = ident(&snake(&param.name));
    match &param.shape {
        Shape::Id(object) => {
            let id = id(object);
            Some(quote!(let #name: #id = #name.into();))
        }
        _ => None,
    }
}

fn path_value(param: &PathParam) -> TokenStream {
    let name = ident(&snake(&param.name));
    match &param.shape {
        Shape::Id(_) => quote!(#name.as_str()),
        _ => quote!(#name.as_ref()),
    }
}

fn doc(
    emission: &Emission<'_>,
    function: &FunctionName,
    operation: &Operation,
    required: &[(&Param, &str)],
) -> String {
    let summary = match operation.summary.trim_end_matches('.') {
        "" => String::new(),
        summary => format!("{summary}."),
    };
    let advice = if operation.deprecated {
        "**Deprecated** by Stripe."
    } else {
        ""
    };
    let wire = format!("`{} {}`", operation.method.as_str(), operation.path);
    let example = example::of(emission, function, operation, required);
    let path_docs = operation
        .path_params
        .iter()
        .filter(|param| !param.doc.is_empty())
        .map(|param| format!("- `{}`: {}", snake(&param.name), param.doc))
        .collect::<Vec<_>>()
        .join("\n");
    let arguments = docs::paragraphs([path_docs.as_str(), &params::described(required)]);
    docs::paragraphs([
        summary.as_str(),
        advice,
        operation.doc.as_str(),
        &wire,
        &arguments.replace("\n\n-", "\n-"),
        &format!("```no_run\n{example}\n```"),
    ])
}
