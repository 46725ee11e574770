//! The places whose path is not what the rule says.

/// The path by the rule, the path that the type has, and why. At most ten: a rule with more exceptions is none.
pub(crate) const EXCEPTIONS: &[(&str, &str, &str)] = &[(
    "charge::outcome::Rule",
    "Rule",
    "It can be expanded and has an id, as any object of the API has; the document only lacks its `object`.",
)];
