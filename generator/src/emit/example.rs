//! The example in an operation's documentation: a call with everything that Stripe requires.

use super::rust::text;
use super::{Emission, params};
use crate::ir::{ChoiceArm, Operation, Output, Param, PathParam, Place, Shape, TypeBody};
use crate::names::FunctionName;

/// The example, with the lines around it that rustdoc hides.
pub(super) fn of(
    emission: &Emission<'_>,
    function: &FunctionName,
    operation: &Operation,
    required: &[(&Param, &str)],
) -> String {
    let arguments: Vec<String> = operation
        .path_params
        .iter()
        .map(path_argument)
        .chain(required.iter().map(|(param, _)| argument(emission, param)))
        .collect();
    let call = format!("stripe::{function}({})", arguments.join(", "));
    let mut lines = vec![
        "# async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {".to_owned(),
    ];
    match &operation.output {
        Output::Value(Shape::ListPage(_) | Shape::SearchPage(_) | Shape::V2Page(_)) => {
            lines.push(format!("let mut items = {call}.stream(client);"));
            lines.push("while let Some(item) = items.try_next().await? {".to_owned());
            lines.push("    println!(\"{item:?}\");".to_owned());
            lines.push("}".to_owned());
        }
        Output::Value(_) | Output::Download => {
            lines.push(format!(
                "let {} = {call}.send(client).await?;",
                result(operation)
            ));
        }
        Output::Nothing => lines.push(format!("{call}.send(client).await?;")),
    }
    lines.push("# Ok(())".to_owned());
    lines.push("# }".to_owned());
    lines.join("\n")
}

fn result(operation: &Operation) -> &'static str {
    match operation.output {
        Output::Download => "download",
        _ => "answer",
    }
}

fn path_argument(param: &PathParam) -> String {
    let name = param.name.to_uppercase();
    if name == "ID" || name.ends_with("_ID") {
        format!("\"{name}\"")
    } else {
        format!("\"{name}_ID\"")
    }
}

fn argument(emission: &Emission<'_>, param: &Param) -> String {
    match param.shape() {
        Some(shape) => value(emission, shape, &param.name),
        None => String::new(),
    }
}

fn value(emission: &Emission<'_>, shape: &Shape, name: &str) -> String {
    match shape {
        Shape::Bool => "true".to_owned(),
        Shape::Integer => "1000".to_owned(),
        Shape::Float => "1.5".to_owned(),
        Shape::Timestamp => "1_700_000_000".to_owned(),
        Shape::DateTime => "stripe::Timestamp::from(1_700_000_000)".to_owned(),
        Shape::Decimal | Shape::IntegerText => "1".to_owned(),
        Shape::Currency => "\"usd\"".to_owned(),
        Shape::File => "stripe::Upload::bytes(\"receipt.txt\", \"paid\")".to_owned(),
        Shape::Object | Shape::Any => "\"value\"".to_owned(),
        Shape::List(inner) => format!("[{}]", value(emission, inner, name)),
        Shape::Map(inner) => format!("[(\"key\", {})]", value(emission, inner, name)),
        Shape::Clearable(inner) => format!("Some({}.into())", value(emission, inner, name)),
        Shape::Named(place) => named(emission, place, name),
        Shape::Range(inner) => value(emission, inner, name),
        Shape::Text
        | Shape::Id(_)
        | Shape::Expandable(_)
        | Shape::ExpandableAny
        | Shape::MaybeDeleted(_)
        | Shape::ListPage(_)
        | Shape::SearchPage(_)
        | Shape::V2Page(_) => format!("{:?}", name.to_uppercase()),
    }
}

fn named(emission: &Emission<'_>, place: &Place, name: &str) -> String {
    let type_name = text(&emission.full_path(place));
    let members = emission.members(place);
    match &emission.ir.types[place].body {
        TypeBody::Params(found) => {
            let arguments: Vec<String> = params::required(found.params.iter().zip(members))
                .iter()
                .map(|(param, _)| argument(emission, param))
                .collect();
            format!("stripe::{type_name}::new({})", arguments.join(", "))
        }
        TypeBody::Enum(_) => match members.first() {
            Some(first) => format!("stripe::{type_name}::{first}"),
            None => format!("stripe::{type_name}::from_wire(\"value\")"),
        },
        TypeBody::Choice(choice) => choice
            .arms
            .iter()
            .find_map(|arm| match arm {
                ChoiceArm::Value(shape) => Some(value(emission, shape, name)),
                ChoiceArm::Object(..) | ChoiceArm::Word(_) => None,
            })
            .or_else(|| {
                choice.arms.iter().find_map(|arm| match arm {
                    ChoiceArm::Object(_, place) => Some(named(emission, place, name)),
                    ChoiceArm::Value(_) | ChoiceArm::Word(_) => None,
                })
            })
            .unwrap_or_default(),
        TypeBody::Record(_) | TypeBody::Union(_) | TypeBody::Merge(_) => String::new(),
    }
}
