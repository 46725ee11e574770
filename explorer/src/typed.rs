//! What is given for a call, with the types of the crate: the step before Rust and before bytes.
//!
//! What does not fit the type of its parameter is not an error here: it is sent as it is, by the method `param`.

use serde_json::{Map, Value};
use stripe_runtime::{Currency, DateTime, Decimal};

use crate::catalog::{
    Arm, Catalog, Held, Operation, Param, ParamKind, Shape, TypeBody, TypeId, required,
};

/// A value with its type.
#[derive(Clone)]
pub enum Arg {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text; whether it is secret.
    Text(String, bool),
    /// Seconds since 1970.
    Timestamp(i64),
    /// A date and time.
    DateTime(String),
    /// An exact number.
    Decimal(String),
    /// A currency code.
    Currency(String),
    /// A whole number that travels as text.
    IntegerText(i64),
    /// The path of a file.
    File(String),
    /// Any JSON.
    Any(Value),
    /// Several values.
    List(Vec<Arg>),
    /// Texts by name.
    Metadata(Vec<(String, Arg)>),
    /// Other values by name.
    Map(Vec<(String, Arg)>),
    /// A value that may be cleared where it stands.
    Clearable(Option<Box<Arg>>),
    /// The bounds of a range.
    Bounds(Vec<(&'static str, Arg)>),
    /// An exact value of a range.
    Exact(Box<Arg>),
    /// A value of an enum: its variant, or a text that the crate does not know.
    Enum(TypeId, Result<&'static str, String>),
    /// An object.
    Object(TypeId, Members),
    /// An alternative that holds a value.
    Choice(TypeId, &'static str, Box<Arg>),
    /// An alternative that is a fixed text: its variant and the text.
    Word(TypeId, &'static str, &'static str),
    /// Required, and not given.
    Missing(&'static Shape, &'static str),
}

/// What an object or an operation is given.
#[derive(Clone, Default)]
pub struct Members {
    /// What is sent by itself.
    pub constants: Vec<(&'static str, Arg)>,
    /// The arguments, in order, with their names on the wire.
    pub required: Vec<(&'static str, Arg)>,
    /// What is set after that, in order.
    pub settings: Vec<Setting>,
    /// How much of it does not fit its type.
    pub unfit: usize,
}

/// Something that is set.
#[derive(Clone)]
pub enum Setting {
    /// By the setter of a parameter.
    Set(&'static Param, Arg),
    /// By the method that clears it.
    Clear(&'static Param),
    /// By name, without a type.
    Raw(String, Value),
}

/// Gives values their types.
#[derive(Clone, Copy)]
pub struct Typing {
    /// The types.
    pub catalog: &'static Catalog,
    /// Whether values have the types of JSON, or are the texts of a form.
    pub is_json: bool,
}

impl Typing {
    /// What an operation is given.
    pub fn operation(self, operation: &'static Operation, given: &Map<String, Value>) -> Members {
        self.members(&operation.params, given)
    }

    fn members(self, params: &'static [Param], given: &Map<String, Value>) -> Members {
        let mut members = Members::default();
        for param in params {
            let constant = match &param.kind {
                ParamKind::ConstantText(text) => Arg::Text(text.clone(), false),
                ParamKind::ConstantBool(value) => Arg::Bool(*value),
                _ => continue,
            };
            if let Some(other) = given.get(&param.name)
                && !self.is_constant(&constant, other)
            {
                members.raw(&param.name, other);
            }
            members.constants.push((&param.name, constant));
        }
        for param in required(params) {
            let Some(shape) = param.shape() else { continue };
            let missing = Arg::Missing(shape, &param.name);
            let arg = match given.get(&param.name) {
                None => {
                    members.unfit += 1;
                    missing
                }
                Some(value) => match self.value(shape, param.secret, value) {
                    Some(arg) => arg,
                    None => {
                        members.raw(&param.name, value);
                        missing
                    }
                },
            };
            members.unfit += unfit(&arg);
            members.required.push((&param.name, arg));
        }
        for (key, value) in given {
            let param = params.iter().find(|param| param.name == *key);
            let Some(param) = param else {
                members.raw(key, value);
                continue;
            };
            let ParamKind::Optional(shape) = &param.kind else {
                continue;
            };
            if param.clear.is_some() && self.clears(value) {
                members.settings.push(Setting::Clear(param));
            } else if let Some(arg) = self.value(shape, param.secret, value) {
                members.unfit += unfit(&arg);
                members.settings.push(Setting::Set(param, arg));
            } else {
                members.raw(key, value);
            }
        }
        members
    }

    fn is_constant(self, constant: &Arg, given: &Value) -> bool {
        match (constant, given) {
            (Arg::Text(text, _), Value::String(given)) => text == given,
            (Arg::Bool(value), Value::Bool(given)) => value == given,
            (Arg::Bool(value), Value::String(given)) => {
                !self.is_json && value.to_string() == *given
            }
            _ => false,
        }
    }

    /// Whether a value is the wish to clear.
    fn clears(self, value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::String(text) => !self.is_json && text.is_empty(),
            _ => false,
        }
    }

    /// A value with the type of its shape; nothing if it does not fit, or would be sent otherwise than it was given.
    fn value(self, shape: &'static Shape, secret: bool, value: &Value) -> Option<Arg> {
        let text = value.as_str();
        Some(match shape {
            Shape::Bool => match value {
                Value::Bool(value) => Arg::Bool(*value),
                _ if self.is_json => return None,
                _ => Arg::Bool(text?.parse().ok()?),
            },
            Shape::Integer => Arg::Integer(self.integer(value)?),
            Shape::Timestamp => Arg::Timestamp(self.integer(value)?),
            Shape::Float => match value {
                Value::Number(number) => Arg::Float(number.as_f64()?),
                _ if self.is_json => return None,
                _ => Arg::Float(same(text?)?),
            },
            Shape::Text | Shape::Id(_) => Arg::Text(text?.to_owned(), secret),
            Shape::DateTime => {
                text?.parse::<DateTime>().ok()?;
                Arg::DateTime(text?.to_owned())
            }
            Shape::Decimal => {
                text?.parse::<Decimal>().ok()?;
                Arg::Decimal(text?.to_owned())
            }
            Shape::Currency => {
                let currency = Currency::from(text?);
                (currency.as_str() == text?).then(|| Arg::Currency(currency.as_str().to_owned()))?
            }
            Shape::IntegerText => Arg::IntegerText(same(text?)?),
            Shape::File => Arg::File(text?.to_owned()),
            Shape::Any => Arg::Any(value.clone()),
            Shape::List(inner) => {
                let items = self.items(value).filter(|items| !items.is_empty())?;
                let items = items.into_iter();
                Arg::List(
                    items
                        .map(|item| self.value(inner, secret, item))
                        .collect::<Option<_>>()?,
                )
            }
            Shape::Map(inner) => {
                let entries = value.as_object().filter(|it| !it.is_empty())?.iter();
                let entries = entries
                    .map(|(key, value)| Some((key.clone(), self.value(inner, secret, value)?)))
                    .collect::<Option<_>>()?;
                match **inner {
                    Shape::Text => Arg::Metadata(entries),
                    _ => Arg::Map(entries),
                }
            }
            Shape::Clearable(_) if self.clears(value) => Arg::Clearable(None),
            Shape::Clearable(inner) => {
                Arg::Clearable(Some(Box::new(self.value(inner, secret, value)?)))
            }
            Shape::Range(inner) => match value.as_object() {
                None => Arg::Exact(Box::new(self.value(inner, secret, value)?)),
                Some(bounds) => Arg::Bounds(
                    bounds
                        .iter()
                        .map(|(key, value)| {
                            let bound = ["gt", "gte", "lt", "lte"];
                            let bound = bound.into_iter().find(|it| it == key)?;
                            Some((bound, self.value(inner, secret, value)?))
                        })
                        .collect::<Option<_>>()?,
                ),
            },
            Shape::Named(id) => return self.named(*id, secret, value),
        })
    }

    fn named(self, id: TypeId, secret: bool, value: &Value) -> Option<Arg> {
        Some(match &self.catalog.type_of(id).body {
            TypeBody::Params(params) => Arg::Object(id, self.members(params, value.as_object()?)),
            TypeBody::Enum(values) => {
                let text = value.as_str().filter(|text| !text.is_empty())?;
                let known = values.iter().find(|value| value.wire == text);
                let variant = known.map(|value| value.variant.as_str());
                Arg::Enum(id, variant.ok_or_else(|| text.to_owned()))
            }
            TypeBody::Choice(arms) => {
                let arms = arms.iter();
                let arms = arms.filter_map(|arm| self.arm(id, arm, secret, value));
                // Of those that it could be, the one that it fits best, and of these the first.
                return arms.min_by_key(unfit);
            }
        })
    }

    fn arm(self, id: TypeId, arm: &'static Arm, secret: bool, value: &Value) -> Option<Arg> {
        let held = match &arm.holds {
            Held::Word(word) => {
                let fits = value.as_str() == Some(word);
                return fits.then(|| Arg::Word(id, &arm.variant, word));
            }
            Held::Object(object) => self.named(*object, secret, value)?,
            Held::Value(shape) => self.value(shape, secret, value)?,
        };
        Some(Arg::Choice(id, &arm.variant, Box::new(held)))
    }

    fn integer(self, value: &Value) -> Option<i64> {
        match value {
            Value::Number(number) => number.as_i64(),
            Value::String(text) if !self.is_json => same(text),
            _ => None,
        }
    }

    /// The items of a list, which a form may have as an object with the keys `0`, `1`, ….
    fn items(self, value: &Value) -> Option<Vec<&Value>> {
        match value {
            Value::Array(items) => Some(items.iter().collect()),
            Value::Object(fields) if !self.is_json => (0..fields.len())
                .map(|index| fields.get(&index.to_string()))
                .collect(),
            _ => None,
        }
    }
}

impl Members {
    /// Whether a value without a type takes the place of an argument. It then stands where the argument would.
    pub fn replaces(&self, name: &str) -> bool {
        let mut settings = self.settings.iter();
        settings.any(|setting| matches!(setting, Setting::Raw(key, _) if key == name))
    }

    fn raw(&mut self, key: &str, value: &Value) {
        self.unfit += 1;
        self.settings
            .push(Setting::Raw(key.to_owned(), value.clone()));
    }
}

/// How much of a value does not fit its type.
fn unfit(arg: &Arg) -> usize {
    match arg {
        Arg::Object(_, members) => members.unfit,
        Arg::Choice(_, _, held) | Arg::Exact(held) => unfit(held),
        Arg::List(items) => items.iter().map(unfit).sum(),
        Arg::Map(entries) => entries.iter().map(|(_, value)| unfit(value)).sum(),
        // A text of its own fits less than one that is known.
        Arg::Enum(_, Err(_)) => 1,
        _ => 0,
    }
}

/// The number that a text is, if it is written as the crate would write it.
fn same<T: std::str::FromStr + ToString>(text: &str) -> Option<T> {
    let number: T = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}
