//! The bodies of the runtime's macros, as the emitted source calls them.

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitStr, Token, Type, Visibility, braced};

/// `Name { Variant = "value", … }`
pub(super) struct OpenEnum {
    pub(super) name: Ident,
    /// Variant and value.
    pub(super) values: Vec<(String, String)>,
}

impl Parse for OpenEnum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?;
        let body;
        braced!(body in input);
        let mut values = Vec::new();
        while !body.is_empty() {
            let variant = body.parse::<Ident>()?.to_string();
            body.parse::<Token![=]>()?;
            values.push((variant, body.parse::<LitStr>()?.value()));
            if !body.is_empty() {
                body.parse::<Token![,]>()?;
            }
        }
        Ok(Self { name, values })
    }
}

/// `Name by "key" else Variant { Variant = "value" deleted, … }`, where `by` and `else` may be
/// left out.
pub(super) struct Union {
    pub(super) name: Ident,
    /// The variants that something is decoded into.
    pub(super) variants: Vec<String>,
}

impl Parse for Union {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?;
        let mut variants = Vec::new();
        if input.peek(Ident) {
            input.parse::<Ident>()?;
            input.parse::<LitStr>()?;
        }
        if input.parse::<Option<Token![else]>>()?.is_some() {
            variants.push(input.parse::<Ident>()?.to_string());
        }
        let body;
        braced!(body in input);
        while !body.is_empty() {
            Attribute::parse_outer(&body)?;
            variants.push(body.parse::<Ident>()?.to_string());
            body.parse::<Token![=]>()?;
            body.parse::<LitStr>()?;
            // `deleted`
            body.parse::<Option<Ident>>()?;
            if !body.is_empty() {
                body.parse::<Token![,]>()?;
            }
        }
        Ok(Self { name, variants })
    }
}

/// `pub struct Name;`, the name of a type that `params!` makes.
pub(super) struct Params {
    pub(super) name: Ident,
}

impl Parse for Params {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = struct_name(input)?;
        input.parse::<Token![;]>()?;
        Ok(Self { name })
    }
}

/// `pub struct Name -> Output, flag, key = Type;`
pub(super) struct Operation {
    pub(super) name: Ident,
    pub(super) output: Type,
    pub(super) expand: bool,
    pub(super) error: Option<Type>,
}

impl Parse for Operation {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = struct_name(input)?;
        input.parse::<Token![->]>()?;
        let output = input.parse::<Type>()?;
        let mut expand = false;
        let mut error = None;
        while input.parse::<Option<Token![,]>>()?.is_some() {
            let flag = input.parse::<Ident>()?;
            if input.parse::<Option<Token![=]>>()?.is_some() {
                error = Some(input.parse::<Type>()?);
            } else if flag == "expand" {
                expand = true;
            }
        }
        input.parse::<Token![;]>()?;
        Ok(Self {
            name,
            output,
            expand,
            error,
        })
    }
}

fn struct_name(input: ParseStream<'_>) -> syn::Result<Ident> {
    Attribute::parse_outer(input)?;
    input.parse::<Visibility>()?;
    input.parse::<Token![struct]>()?;
    input.parse()
}
