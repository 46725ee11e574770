// Written by `cargo xtask generate`. Do not edit.
//! What is in `controller` of [`Account`](crate::Account).

pub mod fees;
pub mod losses;
pub mod stripe_dashboard;

/// An object in `controller.fees` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fees {
    /// A value indicating the responsible payer of a bundle of Stripe fees for pricing-control eligible
    /// products on this account. Learn more about
    /// [fee behavior on connected accounts](https://docs.stripe.com/connect/direct-charges-fee-payer-behavior).
    pub payer: fees::Payer,
}

impl rt::Blank for Fees {
    const BLANK: Self = Self { payer: rt::Blank::BLANK };
}

impl rt::Record for Fees {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_unification_account_controller_fees",
            constants: &[],
            fields: &[rt::Field("payer", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payer
    }
}

rt::record_traits!(Fees);

/// An object in `controller.losses` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Losses {
    /// A value indicating who is liable when this account can't pay back negative balances from
    /// payments.
    pub payments: losses::Payments,
}

impl rt::Blank for Losses {
    const BLANK: Self = Self { payments: rt::Blank::BLANK };
}

impl rt::Record for Losses {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_unification_account_controller_losses",
            constants: &[],
            fields: &[rt::Field("payments", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payments
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payments
    }
}

rt::record_traits!(Losses);

/// A value indicating responsibility for collecting requirements on this account. Only returned
/// when the Connect application retrieving the resource controls the account.
#[non_exhaustive]
pub enum RequirementCollection {
    /// `application`
    Application,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RequirementCollection {
    Application = "application",
    Stripe = "stripe",
});

/// An object in `controller.stripe_dashboard` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeDashboard {
    /// A value indicating the Stripe dashboard this account has access to independent of the Connect
    /// application.
    pub type_: stripe_dashboard::Type,
}

impl rt::Blank for StripeDashboard {
    const BLANK: Self = Self { type_: rt::Blank::BLANK };
}

impl rt::Record for StripeDashboard {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_unification_account_controller_stripe_dashboard",
            constants: &[],
            fields: &[rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.type_
    }
}

rt::record_traits!(StripeDashboard);

/// The controller type. Can be `application`, if a Connect application controls the account, or
/// `account`, if the account controls itself.
#[non_exhaustive]
pub enum Type {
    /// `account`
    Account,
    /// `application`
    Application,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Account = "account",
    Application = "application",
});
