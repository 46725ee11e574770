//! Values as Rust expressions.

use serde_json::Value;

use super::names::Names;
use crate::catalog::{Catalog, Held, Shape, TypeBody, TypeId};
use crate::typed::{Arg, Members, Setting};

/// Writes values.
pub(super) struct Writer {
    catalog: &'static Catalog,
    pub(super) names: Names,
    /// Whether something is parsed, which may fail.
    pub(super) parses: bool,
}

impl Writer {
    pub(super) fn new(catalog: &'static Catalog, names: Names) -> Self {
        Self {
            catalog,
            names,
            parses: false,
        }
    }

    /// The argument of a setter: whatever turns into the value.
    pub(super) fn argument(&mut self, arg: &Arg) -> String {
        match arg {
            Arg::Integer(value) | Arg::Timestamp(value) | Arg::IntegerText(value) => number(*value),
            Arg::Decimal(decimal) if is_plain(decimal) => decimal.clone(),
            Arg::Text(value, _) | Arg::Currency(value) => text(value),
            Arg::List(items) => {
                // The items of an array have one type, whatever they are made from.
                let items: Vec<String> = items.iter().map(|item| self.item(item)).collect();
                format!("[{}]", items.join(", "))
            }
            Arg::Metadata(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("({}, {})", text(key), self.argument(value)))
                    .collect();
                format!("[{}]", entries.join(", "))
            }
            Arg::Map(entries) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("({}, {})", text(key), self.item(value)))
                    .collect();
                format!("[{}]", entries.join(", "))
            }
            // An object and a text turn into the choice by themselves.
            Arg::Choice(_, _, held) if matches!(**held, Arg::Object(..) | Arg::Text(..)) => {
                self.argument(held)
            }
            Arg::Any(value) => raw_argument(value),
            Arg::Missing(shape, name) => self.missing(shape, name),
            other => self.exact(other),
        }
    }

    /// A value in a list or map, where all have one type.
    fn item(&mut self, arg: &Arg) -> String {
        match arg {
            Arg::Text(..) | Arg::Integer(_) | Arg::List(_) | Arg::Metadata(_) | Arg::Map(_) => {
                self.argument(arg)
            }
            other => self.exact(other),
        }
    }

    /// The value itself, not what turns into it.
    fn exact(&mut self, arg: &Arg) -> String {
        match arg {
            Arg::Bool(value) => value.to_string(),
            Arg::Integer(value) => format!("{}_i64", number(*value)),
            Arg::Float(value) => format!("{value:?}"),
            Arg::Text(value, _) => format!("{}.to_owned()", text(value)),
            Arg::Timestamp(seconds) => format!("stripe::Timestamp::from({})", number(*seconds)),
            Arg::DateTime(value) => self.parsed(value, "DateTime"),
            Arg::Decimal(value) => self.parsed(value, "Decimal"),
            Arg::Currency(value) => format!("stripe::Currency::from({})", text(value)),
            Arg::IntegerText(value) => format!("stripe::StringInteger::from({})", number(*value)),
            Arg::File(path) => format!("stripe::Upload::path({})", text(path)),
            Arg::Any(value) => raw(value),
            Arg::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.exact(item)).collect();
                format!("vec![{}]", items.join(", "))
            }
            Arg::Metadata(_) => format!("stripe::Metadata::from({})", self.argument(arg)),
            Arg::Map(_) => format!("stripe::Map::from({})", self.argument(arg)),
            Arg::Clearable(None) => "None".to_owned(),
            Arg::Clearable(Some(held)) => format!("Some({})", self.exact(held)),
            Arg::Bounds(bounds) => {
                let mut range = "stripe::Range::new()".to_owned();
                for (bound, value) in bounds {
                    range += &format!(".{bound}({})", self.exact(value));
                }
                range
            }
            Arg::Exact(value) => self.exact(value),
            Arg::Enum(id, Ok(variant)) => format!("{}::{variant}", self.name(*id)),
            Arg::Enum(id, Err(value)) => format!("{}::from({})", self.name(*id), text(value)),
            Arg::Object(id, members) => self.object(*id, members),
            Arg::Choice(id, variant, held) => {
                let held = self.exact(held);
                format!("{}::{variant}({held})", self.name(*id))
            }
            Arg::Word(id, variant, _) => format!("{}::{variant}", self.name(*id)),
            Arg::Missing(..) => self.argument(arg),
        }
    }

    fn object(&mut self, id: TypeId, members: &Members) -> String {
        let arguments: Vec<String> = members
            .required
            .iter()
            .map(|(_, arg)| self.argument(arg))
            .collect();
        let mut object = format!("{}::new({})", self.name(id), arguments.join(", "));
        for setting in &members.settings {
            object += &match setting {
                Setting::Set(param, arg) => format!(".{}({})", param.member, self.argument(arg)),
                Setting::Clear(param) => {
                    format!(".{}()", param.clear.as_deref().unwrap_or_default())
                }
                Setting::Raw(key, value) => {
                    format!(".param({}, {})", text(key), raw_argument(value))
                }
            };
        }
        object
    }

    /// Something in the place of what is required and not given.
    fn missing(&mut self, shape: &'static Shape, name: &str) -> String {
        match shape {
            Shape::Bool => "false".to_owned(),
            Shape::Integer | Shape::Timestamp | Shape::Decimal | Shape::IntegerText => {
                "0".to_owned()
            }
            Shape::Float => "0.0".to_owned(),
            Shape::DateTime => "stripe::Timestamp::from(0)".to_owned(),
            Shape::File => "stripe::Upload::path(\"FILE\")".to_owned(),
            Shape::List(inner) => format!("[{}]", self.missing(inner, name)),
            Shape::Map(inner) => format!("[(\"KEY\", {})]", self.missing(inner, name)),
            Shape::Range(_) => "stripe::Range::new()".to_owned(),
            Shape::Clearable(_) => "None".to_owned(),
            Shape::Named(id) => self.missing_named(*id, name),
            Shape::Text | Shape::Currency | Shape::Any | Shape::Id(_) => text(&name.to_uppercase()),
        }
    }

    fn missing_named(&mut self, id: TypeId, name: &str) -> String {
        match &self.catalog.type_of(id).body {
            TypeBody::Params(params) => {
                let required = crate::catalog::required(params).into_iter();
                let arguments: Vec<String> = required
                    .filter_map(|param| Some(self.missing(param.shape()?, &param.name)))
                    .collect();
                format!("{}::new({})", self.name(id), arguments.join(", "))
            }
            TypeBody::Enum(_) => format!("{}::from({})", self.name(id), text(name)),
            TypeBody::Choice(arms) => match arms.first() {
                Some(arm) => {
                    let held = match &arm.holds {
                        Held::Word(_) => return format!("{}::{}", self.name(id), arm.variant),
                        Held::Object(object) => self.missing_named(*object, name),
                        Held::Value(Shape::Text) => format!("{}.to_owned()", text(name)),
                        Held::Value(Shape::Timestamp) => "stripe::Timestamp::from(0)".to_owned(),
                        Held::Value(shape) => self.missing(shape, name),
                    };
                    format!("{}::{}({held})", self.name(id), arm.variant)
                }
                None => String::new(),
            },
        }
    }

    fn name(&mut self, id: TypeId) -> String {
        self.names.named(&self.catalog.type_of(id).paths)
    }

    fn parsed(&mut self, value: &str, name: &str) -> String {
        self.parses = true;
        format!("{}.parse::<stripe::{name}>()?", text(value))
    }
}

/// A whole number that is written as the crate would write it.
fn is_plain(decimal: &str) -> bool {
    decimal
        .parse::<i64>()
        .is_ok_and(|number| number.to_string() == decimal)
}

/// Text as a literal.
pub(super) fn text(value: &str) -> String {
    format!("{value:?}")
}

/// A number as people write it, with its thousands apart from five digits on.
fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    if digits.len() < 5 {
        return value.to_string();
    }
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    match value < 0 {
        true => format!("-{grouped}"),
        false => grouped,
    }
}

/// JSON where whatever turns into a value is taken.
pub(super) fn raw_argument(value: &Value) -> String {
    match value {
        Value::String(value) => text(value),
        Value::Bool(value) => value.to_string(),
        other => raw(other),
    }
}

/// JSON as a `Value`.
fn raw(value: &Value) -> String {
    match value {
        Value::Null => "stripe::Value::Cleared".to_owned(),
        Value::Bool(value) => format!("stripe::Value::from({value})"),
        Value::Number(found) => match found.as_i64() {
            Some(found) => format!("stripe::Value::from({}_i64)", number(found)),
            None => format!(
                "stripe::Value::from({:?})",
                found.as_f64().unwrap_or_default()
            ),
        },
        Value::String(value) => format!("stripe::Value::from({})", text(value)),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(raw).collect();
            format!("stripe::Value::List(vec![{}])", items.join(", "))
        }
        Value::Object(fields) if fields.is_empty() => {
            "stripe::Value::Object(Default::default())".to_owned()
        }
        Value::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|(key, value)| format!("({}, {})", text(key), raw(value)))
                .collect();
            format!("stripe::Value::map([{}])", fields.join(", "))
        }
    }
}
