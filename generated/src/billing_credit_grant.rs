// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`BillingCreditGrant`](crate::BillingCreditGrant).

pub mod amount;
#[cfg(feature = "billing-credit_grants")]
pub mod applicability_config;

#[cfg(
    any(
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
/// An object in `amount` of [`BillingCreditGrant`](crate::BillingCreditGrant), `credit.amount` of [`BillingCreditBalanceTransaction`](crate::BillingCreditBalanceTransaction) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// The monetary amount.
    pub monetary: Option<rt::Part<amount::Monetary>>,
}

#[cfg(
    any(
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
impl rt::Blank for Amount {
    const BLANK: Self = Self { monetary: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
impl rt::Record for Amount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_amount",
            constants: &[("type", rt::Constant::Str("monetary"))],
            fields: &[rt::Field("monetary", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.monetary
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.monetary
    }
}

#[cfg(any(feature = "billing-credit_balance_transactions", feature = "billing-credit_grants"))]
rt::record_traits!(Amount);

#[cfg(feature = "billing-credit_grants")]
/// An object in `applicability_config` of [`BillingCreditGrant`](crate::BillingCreditGrant).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicabilityConfig {
    pub scope: applicability_config::Scope,
}

#[cfg(feature = "billing-credit_grants")]
impl rt::Blank for ApplicabilityConfig {
    const BLANK: Self = Self { scope: rt::Blank::BLANK };
}

#[cfg(feature = "billing-credit_grants")]
impl rt::Record for ApplicabilityConfig {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_applicability_config",
            constants: &[],
            fields: &[rt::Field("scope", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.scope
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.scope
    }
}

#[cfg(feature = "billing-credit_grants")]
rt::record_traits!(ApplicabilityConfig);

#[cfg(feature = "billing-credit_grants")]
/// The category of this credit grant. This is for tracking purposes and isn't displayed to the
/// customer.
#[non_exhaustive]
pub enum Category {
    /// `paid`
    Paid,
    /// `promotional`
    Promotional,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "billing-credit_grants")]
rt::open_enum!(Category {
    Paid = "paid",
    Promotional = "promotional",
});
