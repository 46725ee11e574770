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
    pub fn dropdown(self, dropdown: CustomFieldDropdownParam) -> Self {
        Self(self.0.with("dropdown", dropdown))
    }

    /// Sets `numeric`.
    #[inline]
    pub fn numeric(self, numeric: CustomFieldNumericParam) -> Self {
        Self(self.0.with("numeric", numeric))
    }

    /// Sets `optional`.
    #[inline]
    pub fn optional(self, optional: bool) -> Self {
        Self(self.0.with("optional", optional))
    }

    /// Sets `text`.
    #[inline]
    pub fn text(self, text: CustomFieldTextParam) -> Self {
        Self(self.0.with("text", text))
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
