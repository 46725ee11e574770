//! What functions and setters put into a request: the calls in their bodies.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Block, Expr, ExprMethodCall, FnArg, Lit, Pat, Signature, Stmt};

use super::emitted::{Param, Params};
use super::rust_type::RustType;
use super::scope::Scope;

/// The arguments of a function, with their types.
fn arguments(signature: &Signature, scope: &Scope) -> BTreeMap<String, RustType> {
    signature
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(typed) => match typed.pat.as_ref() {
                Pat::Ident(name) => {
                    Some((name.ident.to_string(), RustType::read(&typed.ty, scope)))
                }
                _ => None,
            },
            FnArg::Receiver(_) => None,
        })
        .collect()
}

/// Reads the calls in a body that set or clear something.
pub(super) fn params(signature: &Signature, body: &Block, scope: &Scope, params: &mut Params) {
    let arguments = arguments(signature, scope);
    for statement in &body.stmts {
        if let Stmt::Expr(expression, _) = statement {
            chain(expression, &mut |call| note(call, &arguments, params));
        }
    }
}

/// Visits the method calls of an expression like `Self(Params::new().with(…).with(…))`.
fn chain<'e>(expression: &'e Expr, visit: &mut dyn FnMut(&'e ExprMethodCall)) {
    match expression {
        Expr::MethodCall(call) => {
            chain(&call.receiver, visit);
            visit(call);
        }
        Expr::Call(call) => {
            for argument in &call.args {
                chain(argument, visit);
            }
        }
        _ => {}
    }
}

fn note(call: &ExprMethodCall, arguments: &BTreeMap<String, RustType>, params: &mut Params) {
    let mut given = call.args.iter();
    let Some(name) = given.next().and_then(text) else {
        return;
    };
    let param = params.entry(name).or_default();
    match call.method.to_string().as_str() {
        "cleared" => param.clears = true,
        "with" | "with_upload" => {
            if let Some(value) = given.next() {
                set(value, arguments, param);
            }
        }
        _ => {}
    }
}

fn set(value: &Expr, arguments: &BTreeMap<String, RustType>, param: &mut Param) {
    if let Expr::Lit(constant) = value {
        param.constant = match &constant.lit {
            Lit::Str(text) => Some(text.value()),
            Lit::Bool(value) => Some(value.value.to_string()),
            _ => None,
        };
    } else if let Some(argument) = names(value).find_map(|name| arguments.get(&name)) {
        param.takes = Some(argument.clone());
    }
}

/// How many of the values in a path's list come from an argument: all different ones.
pub(super) fn path_arguments(signature: &Signature, body: &Block, scope: &Scope) -> usize {
    let arguments = arguments(signature, scope);
    let mut used: Vec<String> = Vec::new();
    for statement in &body.stmts {
        let Stmt::Expr(expression, _) = statement else {
            continue;
        };
        for value in path_values(expression) {
            let argument = names(value).find(|name| arguments.contains_key(name));
            used.extend(argument.filter(|name| !used.contains(name)));
        }
    }
    used.len()
}

/// The list in `Request::new(OPERATION, &[…])`, wherever in the expression that stands.
fn path_values(expression: &Expr) -> Vec<&Expr> {
    match expression {
        Expr::MethodCall(call) => path_values(&call.receiver),
        Expr::Call(call) => call.args.iter().flat_map(path_values).collect(),
        Expr::Reference(reference) => match reference.expr.as_ref() {
            Expr::Array(list) => list.elems.iter().collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// The text of a string literal.
pub(super) fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// Every identifier in an expression that is no part of a path.
fn names(expression: &Expr) -> impl Iterator<Item = String> {
    let mut names = Vec::new();
    collect_names(expression.to_token_stream(), &mut names);
    names.into_iter()
}

fn collect_names(tokens: TokenStream, names: &mut Vec<String>) {
    let is_colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(sign)) if sign.as_char() == ':');
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (turn, token) in tokens.iter().enumerate() {
        let before = turn.checked_sub(1).and_then(|turn| tokens.get(turn));
        match token {
            TokenTree::Ident(name) if !is_colon(before) && !is_colon(tokens.get(turn + 1)) => {
                names.push(name.to_string());
            }
            TokenTree::Group(group) => collect_names(group.stream(), names),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
