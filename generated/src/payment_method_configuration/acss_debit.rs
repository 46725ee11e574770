// Written by `cargo xtask generate`. Do not edit.
//! What is in `acss_debit` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration).

pub mod display_preference;

/// An object in `acss_debit.display_preference` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration), `affirm.display_preference` of [`PaymentMethodConfiguration`](crate::PaymentMethodConfiguration) and 56 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisplayPreference {
    /// For child configs, whether or not the account's preference will be observed. If `false`, the
    /// parent configuration's default is used.
    pub overridable: Option<bool>,
    /// The account's display preference.
    pub preference: display_preference::Preference,
    /// The effective display preference value.
    pub value: display_preference::Value,
}

impl rt::Blank for DisplayPreference {
    const BLANK: Self = Self {
        overridable: rt::Blank::BLANK,
        preference: rt::Blank::BLANK,
        value: rt::Blank::BLANK,
    };
}

impl rt::Record for DisplayPreference {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_config_resource_display_preference",
            constants: &[],
            fields: &[
                rt::Field("overridable", rt::NULLABLE),
                rt::Field("preference", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.overridable,
            1 => &self.preference,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.overridable,
            1 => &mut self.preference,
            _ => &mut self.value,
        }
    }
}

rt::record_traits!(DisplayPreference);
