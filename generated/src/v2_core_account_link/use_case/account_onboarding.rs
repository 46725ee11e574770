// Written by `cargo xtask generate`. Do not edit.
//! What is in `use_case.account_onboarding` of [`V2CoreAccountLink`](crate::V2CoreAccountLink).

pub mod collection_options;

/// Specifies the requirements that Stripe collects from v2/core/accounts in the Onboarding flow.
///
/// An object in `use_case.account_onboarding.collection_options` of [`V2CoreAccountLink`](crate::V2CoreAccountLink) and `use_case.account_update.collection_options` of [`V2CoreAccountLink`](crate::V2CoreAccountLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct CollectionOptions {
    /// Specifies whether the platform collects only currently_due requirements (`currently_due`) or
    /// both currently_due and eventually_due requirements (`eventually_due`). If you don’t specify
    /// collection_options, the default value is currently_due.
    pub fields: Option<collection_options::Fields>,
    /// Specifies whether the platform collects future_requirements in addition to requirements in
    /// Connect Onboarding. The default value is `omit`.
    pub future_requirements: Option<collection_options::FutureRequirements>,
}

impl rt::Blank for CollectionOptions {
    const BLANK: Self = Self {
        fields: rt::Blank::BLANK,
        future_requirements: rt::Blank::BLANK,
    };
}

impl rt::Record for CollectionOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("fields", rt::OPTIONAL),
                rt::Field("future_requirements", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.fields,
            _ => &self.future_requirements,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.fields,
            _ => &mut self.future_requirements,
        }
    }
}

rt::record_traits!(CollectionOptions);

/// The values of `use_case.account_onboarding.configurations[]` of [`V2CoreAccountLink`](crate::V2CoreAccountLink), `use_case.account_update.configurations[]` of [`V2CoreAccountLink`](crate::V2CoreAccountLink) and 2 more places.
#[non_exhaustive]
pub enum Configuration {
    /// `customer`
    Customer,
    /// `merchant`
    Merchant,
    /// `recipient`
    Recipient,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Configuration {
    Customer = "customer",
    Merchant = "merchant",
    Recipient = "recipient",
});
