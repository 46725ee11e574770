// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    CustomFieldDropdownParam, CustomFieldLabelParam, CustomFieldNumericParam,
    CustomFieldTextParam,
};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/custom_fields[]`, `PostPaymentLinks/custom_fields[]`, `PostPaymentLinksPaymentLink/custom_fields[]`.
    pub struct CustomFieldParam;
}

impl CustomFieldParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        label: CustomFieldLabelParam,
        type_: CustomFieldParamType,
    ) -> Self {
        Self(
            Params::new()
                .with("key", Value::text(key))
                .with("label", label)
                .with("type", type_),
        )
    }

    /// Sets `dropdown`.
    #[inline]
    pub fn dropdown(mut self, dropdown: CustomFieldDropdownParam) -> Self {
        self.0.set("dropdown", dropdown);
        self
    }

    /// Sets `numeric`.
    #[inline]
    pub fn numeric(mut self, numeric: CustomFieldNumericParam) -> Self {
        self.0.set("numeric", numeric);
        self
    }

    /// Sets `optional`.
    #[inline]
    pub fn optional(mut self, optional: bool) -> Self {
        self.0.set("optional", optional);
        self
    }

    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: CustomFieldTextParam) -> Self {
        self.0.set("text", text);
        self
    }
}

/// The values of `PostCheckoutSessions/custom_fields[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldParamType {
    /// `dropdown`
    Dropdown,
    /// `numeric`
    Numeric,
    /// `text`
    Text,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomFieldParamType {
    Dropdown = "dropdown",
    Numeric = "numeric",
    Text = "text",
});
