// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Expandable, Field, OPTIONAL, Part, Place, REQUIRED, Record,
    Resource, Shape, blank, debug,
};
use crate::{
    CustomerAcceptance, MandateId, MandateMultiUse, MandatePaymentMethodDetails,
    MandateSingleUse, PaymentMethodId,
};

/// A Mandate is a record of the permission that your customer gives you to debit their payment
/// method.
///
/// The schema `mandate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Mandate {
    pub customer_acceptance: CustomerAcceptance,
    /// Unique identifier for the object.
    pub id: MandateId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    pub multi_use: Option<Part<MandateMultiUse>>,
    /// The account (if any) that the mandate is intended for.
    pub on_behalf_of: Option<String>,
    /// ID of the payment method associated with this mandate.
    pub payment_method: Expandable<PaymentMethodId>,
    pub payment_method_details: Part<MandatePaymentMethodDetails>,
    pub single_use: Option<Part<MandateSingleUse>>,
    /// The mandate status indicates whether or not you can use it to initiate a payment.
    pub status: MandateStatus,
    /// The type of the mandate.
    pub type_: MandateType,
}

impl Record for Mandate {
    fn blank() -> Self {
        Self {
            customer_acceptance: blank(),
            id: blank(),
            livemode: blank(),
            multi_use: blank(),
            on_behalf_of: blank(),
            payment_method: blank(),
            payment_method_details: blank(),
            single_use: blank(),
            status: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate",
            constants: &[("object", Constant::Str("mandate"))],
            fields: &[
                Field("customer_acceptance", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("multi_use", OPTIONAL),
                Field("on_behalf_of", OPTIONAL),
                Field("payment_method", REQUIRED),
                Field("payment_method_details", REQUIRED),
                Field("single_use", OPTIONAL),
                Field("status", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer_acceptance,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.multi_use,
            4 => &self.on_behalf_of,
            5 => &self.payment_method,
            6 => &self.payment_method_details,
            7 => &self.single_use,
            8 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer_acceptance,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.multi_use,
            4 => &mut self.on_behalf_of,
            5 => &mut self.payment_method,
            6 => &mut self.payment_method_details,
            7 => &mut self.single_use,
            8 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for Mandate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Mandate);

impl Resource for Mandate {
    type Id = MandateId;
    const OBJECT: &'static str = "mandate";
}

impl Mandate {
    /// Expands `payment_method`.
    pub const PAYMENT_METHOD: Expand<Self, PaymentMethodId> = Expand::new(
        "payment_method",
    );
}

/// The mandate status indicates whether or not you can use it to initiate a payment.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateStatus {
    Active = "active",
    Inactive = "inactive",
    Pending = "pending",
});

/// The type of the mandate.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateType {
    /// `multi_use`
    MultiUse,
    /// `single_use`
    SingleUse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateType {
    MultiUse = "multi_use",
    SingleUse = "single_use",
});
