// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `paypal_seller_protection`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalSellerProtection {
    /// An array of conditions that are covered for the transaction, if applicable.
    pub dispute_categories: Option<Vec<PaypalSellerProtectionDisputeCategory>>,
    /// Indicates whether the transaction is eligible for PayPal's seller protection.
    pub status: PaypalSellerProtectionStatus,
}

impl Blank for PaypalSellerProtection {
    const BLANK: Self = Self {
        dispute_categories: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for PaypalSellerProtection {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "paypal_seller_protection",
            constants: &[],
            fields: &[Field("dispute_categories", NULLABLE), Field("status", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.dispute_categories,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.dispute_categories,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for PaypalSellerProtection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaypalSellerProtection);

/// The values of `paypal_seller_protection/dispute_categories[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaypalSellerProtectionDisputeCategory {
    /// `fraudulent`
    Fraudulent,
    /// `product_not_received`
    ProductNotReceived,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaypalSellerProtectionDisputeCategory {
    Fraudulent = "fraudulent",
    ProductNotReceived = "product_not_received",
});

/// Indicates whether the transaction is eligible for PayPal's seller protection.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaypalSellerProtectionStatus {
    /// `eligible`
    Eligible,
    /// `not_eligible`
    NotEligible,
    /// `partially_eligible`
    PartiallyEligible,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaypalSellerProtectionStatus {
    Eligible = "eligible",
    NotEligible = "not_eligible",
    PartiallyEligible = "partially_eligible",
});
