// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_method_config_resource_display_preference`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigResourceDisplayPreference {
    /// For child configs, whether or not the account's preference will be observed. If `false`, the
    /// parent configuration's default is used.
    pub overridable: Option<bool>,
    /// The account's display preference.
    pub preference: PaymentMethodConfigResourceDisplayPreferencePreference,
    /// The effective display preference value.
    pub value: PaymentMethodConfigResourceDisplayPreferenceValue,
}

impl Blank for PaymentMethodConfigResourceDisplayPreference {
    const BLANK: Self = Self {
        overridable: Blank::BLANK,
        preference: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for PaymentMethodConfigResourceDisplayPreference {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_config_resource_display_preference",
            constants: &[],
            fields: &[
                Field("overridable", NULLABLE),
                Field("preference", REQUIRED),
                Field("value", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.overridable,
            1 => &self.preference,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.overridable,
            1 => &mut self.preference,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for PaymentMethodConfigResourceDisplayPreference {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodConfigResourceDisplayPreference);

/// The account's display preference.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodConfigResourceDisplayPreferencePreference {
    /// `none`
    None,
    /// `off`
    Off,
    /// `on`
    On,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodConfigResourceDisplayPreferencePreference {
    None = "none",
    Off = "off",
    On = "on",
});

/// The effective display preference value.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodConfigResourceDisplayPreferenceValue {
    /// `off`
    Off,
    /// `on`
    On,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodConfigResourceDisplayPreferenceValue {
    Off = "off",
    On = "on",
});
