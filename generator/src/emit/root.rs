//! The crate's root.

use quote::quote;

use super::gate::Features;
use super::rust::ident;
use super::tree::Tree;
use super::{Emission, SourceFile, docs, events, gate, module, object};
use crate::names::{RUNTIME, RUNTIME_GATED};

/// `lib.rs`.
pub(super) fn library(emission: &Emission<'_>, tree: &Tree<'_>) -> SourceFile {
    let mut file = SourceFile::with_docs(front_page(emission));
    file.push(quote!(#![forbid(unsafe_code)]));
    file.push(quote!(
        #![allow(clippy::module_inception, reason = "a key may be in another one of the same name")]
    ));
    // A short name that no type or module can hide, since all are named by their full paths.
    file.push(quote!(
        extern crate stripe_runtime as rt;
    ));
    let runtime: Vec<_> = RUNTIME.iter().map(|name| ident(name)).collect();
    file.push(quote!(
        pub use stripe_runtime::{#(#runtime),*};
    ));
    for (feature, names) in RUNTIME_GATED {
        let gate = gate::attribute(&Features::from([(*feature).to_owned()]));
        let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
        file.push(quote!(
            #gate
            pub use stripe_runtime::{#(#names),*};
        ));
    }
    let version = &emission.ir.api_version;
    let doc = docs::attributes(&format!(
        "The version of Stripe's API that this crate is made for, `{version}`: every request asks for it."
    ));
    file.push(quote! {
        #doc
        pub const API_VERSION: &str = #version;
    });
    file.push_macro("stripe_runtime::client!(API_VERSION);".to_owned());
    file.push(quote! {
        pub mod ids;
    });
    if let Some(found) = &emission.ir.events {
        let module = events::module(emission, found);
        let gate_of_events = gate::attribute(&gate::of_function(emission, module));
        let path = module.iter().map(|part| ident(part));
        file.push(quote! {
            #[cfg(feature = "webhook")]
            pub mod webhook;
        });
        file.push(quote! {
            #[cfg(feature = "webhook")]
            pub use crate::webhook::{Webhook, WebhookError};
        });
        file.push(quote! {
            #gate_of_events
            pub use crate::#(#path::)*{EventNotification, EventObject};
        });
    }
    for path in tree.first() {
        file.push(module::declaration(tree, &Features::new(), path));
    }
    file.push(quote! {
        mod objects;
    });
    for (features, names) in object::by_features(emission) {
        let gate = gate::attribute(&features);
        let names = names.into_iter().map(ident);
        file.push(quote!(#gate pub use crate::objects::{#(#names),*};));
    }
    for (path, alias) in &emission.names.aliases {
        if path.module.is_empty() {
            let gate = gate::attribute(&gate::of_alias(emission, path, alias));
            let target = emission.full_path(&alias.target);
            let name = ident(&path.name);
            file.push(quote!(#gate pub use crate::#target as #name;));
        }
    }
    file
}

/// The operations of the examples on the front page.
const EXAMPLES: &[&str] = &[
    "PostCustomers",
    "PostCustomersCustomer",
    "PostCustomersCustomerSources",
];

/// The front page; without its examples where the document does not have what they call.
fn front_page(emission: &Emission<'_>) -> String {
    let has_examples = EXAMPLES
        .iter()
        .all(|id| emission.ir.operations.contains_key(*id));
    let mut page = String::new();
    let mut is_example = false;
    for line in include_str!("crate.md").lines() {
        match line {
            "<!-- customers -->" => is_example = true,
            "<!-- end -->" => is_example = false,
            // The empty line after an example goes with it.
            "" if page.ends_with("\n\n") => {}
            line if has_examples || !is_example => {
                page.push_str(line);
                page.push('\n');
            }
            _ => {}
        }
    }
    page.trim_end().to_owned()
}
