// Written by `cargo xtask generate`. Do not edit.
//! What is in `default_settings.automatic_tax` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).

pub mod liability;

/// If Stripe disabled automatic tax, this enum describes why.
#[non_exhaustive]
pub enum DisabledReason {
    /// `requires_location_inputs`
    RequiresLocationInputs,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(DisabledReason {
    RequiresLocationInputs = "requires_location_inputs",
});

/// An object in `default_settings.automatic_tax.liability` of [`SubscriptionSchedule`](crate::SubscriptionSchedule) and `phases[].automatic_tax.liability` of [`SubscriptionSchedule`](crate::SubscriptionSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct Liability {
    /// The connected account being referenced when `type` is `account`.
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// Type of the account referenced.
    pub type_: liability::Type,
}

impl rt::Blank for Liability {
    const BLANK: Self = Self {
        account: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Liability {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_account_reference",
            constants: &[],
            fields: &[
                rt::Field("account", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Liability);
