// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `dispute_payment_method_details_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputePaymentMethodDetailsCard {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: String,
    /// The type of dispute opened. Different case types may have varying fees and financial impact.
    pub case_type: DisputePaymentMethodDetailsCardCaseType,
    /// The card network's specific dispute reason code, which maps to one of Stripe's primary dispute
    /// categories to simplify response guidance. The
    /// [Network code map](https://docs.stripe.com/disputes/categories#network-code-map) lists all
    /// available dispute reason codes by network.
    pub network_reason_code: Option<String>,
}

impl Blank for DisputePaymentMethodDetailsCard {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        case_type: Blank::BLANK,
        network_reason_code: Blank::BLANK,
    };
}

impl Record for DisputePaymentMethodDetailsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_payment_method_details_card",
            constants: &[],
            fields: &[
                Field("brand", REQUIRED),
                Field("case_type", REQUIRED),
                Field("network_reason_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.case_type,
            _ => &self.network_reason_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.case_type,
            _ => &mut self.network_reason_code,
        }
    }
}

impl std::fmt::Debug for DisputePaymentMethodDetailsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputePaymentMethodDetailsCard);

/// The type of dispute opened. Different case types may have varying fees and financial impact.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputePaymentMethodDetailsCardCaseType {
    /// `block`
    Block,
    /// `chargeback`
    Chargeback,
    /// `compliance`
    Compliance,
    /// `inquiry`
    Inquiry,
    /// `resolution`
    Resolution,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisputePaymentMethodDetailsCardCaseType {
    Block = "block",
    Chargeback = "chargeback",
    Compliance = "compliance",
    Inquiry = "inquiry",
    Resolution = "resolution",
});
