//! Forms: `items[0][price]=price_1&expand[]=customer`.

use super::{Fields, Sent};
use crate::refusal::Refusal;
use crate::route;

/// The deepest that a key may nest. The document goes down ten levels.
const DEEPEST: usize = 32;

/// A step of a key behind its name.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// `[key]`
    Key(String),
    /// `[]`
    Push,
}

/// Reads a form or a query.
///
/// # Errors
/// The text is no form: an escape is broken, a key has no name or its brackets do not match, a
/// value is there twice, or is both text and more.
pub(crate) fn form(text: &[u8]) -> Result<Fields, Refusal> {
    let text =
        std::str::from_utf8(text).map_err(|_| Refusal::new("The parameters are not UTF-8."))?;
    let mut fields = Fields::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair
            .split_once('=')
            .ok_or_else(|| Refusal::new("A parameter has neither `=` nor a value.").param(pair))?;
        let value = unescape(value).ok_or_else(|| {
            Refusal::new("The value of a parameter is not percent-encoded UTF-8.").param(key)
        })?;
        let (name, steps) = split(key)?;
        let shown = || show(&name, &steps);
        insert(&mut fields, &name, &steps, Sent::Form(value))
            .map_err(|message| Refusal::new(message).param(shown()))?;
    }
    Ok(fields)
}

/// Adds a value whose key was not escaped, as the parts of an upload have them.
pub(super) fn add(fields: &mut Fields, key: &str, value: Sent) -> Result<(), Refusal> {
    let (name, steps) = steps(key, |text| Some(text.to_owned()))?;
    insert(fields, &name, &steps, value)
        .map_err(|message| Refusal::new(message).param(show(&name, &steps)))
}

/// Decodes percents and pluses.
fn unescape(text: &str) -> Option<String> {
    route::decode(&text.replace('+', " "))
}

/// Splits an escaped key. Brackets that are escaped are text, unless all of them are: some
/// languages escape the whole key.
fn split(key: &str) -> Result<(String, Vec<Step>), Refusal> {
    if key.contains(['[', ']']) {
        return steps(key, unescape);
    }
    match unescape(key) {
        Some(key) => steps(&key, |text| Some(text.to_owned())),
        None => Err(broken_escape(key)),
    }
}

fn steps(
    key: &str,
    unescape: impl Fn(&str) -> Option<String>,
) -> Result<(String, Vec<Step>), Refusal> {
    let decode = |text: &str| unescape(text).ok_or_else(|| broken_escape(key));
    let (name, mut rest) = match key.find(['[', ']']) {
        Some(at) => key.split_at(at),
        None => (key, ""),
    };
    if name.is_empty() {
        return Err(Refusal::new("A parameter has no name.").param(key));
    }
    let mut steps = Vec::new();
    while !rest.is_empty() {
        let step = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let Some((inside, after)) = step.filter(|(inside, _)| !inside.contains('[')) else {
            return Err(Refusal::new("The brackets of a parameter do not match.").param(key));
        };
        steps.push(match inside {
            "" => Step::Push,
            inside => Step::Key(decode(inside)?),
        });
        rest = after;
    }
    if steps.len() > DEEPEST {
        return Err(Refusal::new("A parameter is nested too deeply.").param(name));
    }
    Ok((decode(name)?, steps))
}

fn broken_escape(key: &str) -> Refusal {
    Refusal::new("The name of a parameter is not percent-encoded UTF-8.").param(key)
}

fn show(name: &str, steps: &[Step]) -> String {
    let steps = steps.iter().map(|step| match step {
        Step::Key(key) => format!("[{key}]"),
        Step::Push => "[]".to_owned(),
    });
    name.to_owned() + &steps.collect::<String>()
}

fn insert(fields: &mut Fields, key: &str, rest: &[Step], value: Sent) -> Result<(), &'static str> {
    match fields.get_mut(key) {
        Some(found) => grow(found, rest, value),
        None => {
            fields.insert(key.to_owned(), build(rest, value));
            Ok(())
        }
    }
}

/// A new value with all that the steps lead through.
fn build(steps: &[Step], value: Sent) -> Sent {
    match steps.split_first() {
        None => value,
        Some((Step::Push, rest)) => Sent::List(vec![build(rest, value)]),
        Some((Step::Key(key), rest)) => {
            Sent::Map(Fields::from_iter([(key.clone(), build(rest, value))]))
        }
    }
}

/// Adds to a value that is there already.
fn grow(found: &mut Sent, steps: &[Step], value: Sent) -> Result<(), &'static str> {
    match (found, steps.split_first()) {
        (Sent::List(items), Some((Step::Push, rest))) => match items.last_mut() {
            // `items[][a]=1&items[][b]=2` is one item with two keys: a new one begins where a key comes again.
            Some(last) if !rest.is_empty() && !has(last, rest) => grow(last, rest, value),
            _ => {
                items.push(build(rest, value));
                Ok(())
            }
        },
        (Sent::Map(fields), Some((Step::Key(key), rest))) => insert(fields, key, rest, value),
        (Sent::Form(_) | Sent::File, None) => Err("A parameter was sent twice."),
        _ => Err("A parameter was sent in two ways that do not go together."),
    }
}

/// Whether a value is already there where the steps lead.
fn has(value: &Sent, steps: &[Step]) -> bool {
    match (value, steps.split_first()) {
        (Sent::Map(fields), Some((Step::Key(key), rest))) => {
            fields.get(key).is_some_and(|value| has(value, rest))
        }
        // One more can be pushed.
        (Sent::List(_), Some((Step::Push, _))) => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::{Fields, Sent, form};

    /// A form as text, in a notation of its own.
    fn read(text: &str) -> String {
        match form(text.as_bytes()) {
            Ok(fields) => show_fields(&fields),
            Err(refusal) => refusal.to_string(),
        }
    }

    fn show_fields(fields: &Fields) -> String {
        let fields = fields.iter();
        let fields: Vec<String> = fields
            .map(|(key, it)| format!("{key}:{}", show(it)))
            .collect();
        format!("{{{}}}", fields.join(","))
    }

    fn show(sent: &Sent) -> String {
        match sent {
            Sent::Form(text) => text.clone(),
            Sent::List(items) => {
                let items: Vec<String> = items.iter().map(show).collect();
                format!("[{}]", items.join(","))
            }
            Sent::Map(fields) => show_fields(fields),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn keys_nest() {
        assert_eq!(
            read("a=1&b[c][d]=2&b[e]=+x%20y"),
            "{a:1,b:{c:{d:2},e: x y}}"
        );
        assert_eq!(read("a[0]=x&a[1]=y"), "{a:{0:x,1:y}}");
        assert_eq!(read("a[]=x&a[]=y&&"), "{a:[x,y]}");
        assert_eq!(read("k="), "{k:}");
    }

    #[test]
    fn items_without_a_number_begin_where_a_key_comes_again() {
        assert_eq!(
            read("i[][p]=1&i[][q]=2&i[][p]=3&i[][t][]=4&i[][t][]=5"),
            "{i:[{p:1,q:2},{p:3,t:[4,5]}]}"
        );
    }

    #[test]
    fn brackets_may_be_escaped_as_text_or_all_together() {
        assert_eq!(read("m[a%5Bb%5D]=c"), "{m:{a[b]:c}}");
        assert_eq!(read("m%5Ba%5D%5B0%5D=c"), "{m:{a:{0:c}}}");
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for (text, fault) in [
            ("a", "neither `=` nor a value"),
            ("=1", "no name"),
            ("[a]=1", "no name"),
            ("a[b=1", "do not match"),
            ("a]=1", "do not match"),
            ("a[b]c=1", "do not match"),
            ("a[b[c]]=1", "do not match"),
            ("a=%", "not percent-encoded"),
            ("a=%4", "not percent-encoded"),
            ("a=%zz", "not percent-encoded"),
            ("a=%ff", "not percent-encoded"),
            ("%ff=1", "not percent-encoded"),
            ("a[%ff]=1", "not percent-encoded"),
            ("a=1&a=2", "sent twice"),
            ("a=1&a[b]=2", "in two ways"),
            ("a[b]=1&a=2", "in two ways"),
            ("a[]=1&a[0]=2", "in two ways"),
            ("a[0]=1&a[]=2", "in two ways"),
        ] {
            let said = read(text);
            assert!(said.contains(fault), "{text}: {said}");
        }
        assert!(read(&format!("a{}=1", "[b]".repeat(33))).contains("too deeply"));
    }
}
