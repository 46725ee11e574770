// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, SECRET, Shape,
    boxed, debug,
};
use crate::{
    AccountHolderType, InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    MandateId,
};

/// The schema `outbound_transfers_payment_method_details_us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundTransfersPaymentMethodDetailsUsBankAccount {
    /// Account holder type: individual or company.
    pub account_holder_type: Option<AccountHolderType>,
    /// Account type: checkings or savings. Defaults to checking if omitted.
    pub account_type: Option<
        InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    >,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<Expandable<MandateId>>,
    /// The network rails used. See the
    /// [docs](https://docs.stripe.com/treasury/money-movement/timelines) to learn more about money
    /// movement timelines for each network type.
    pub network: OutboundTransfersPaymentMethodDetailsUsBankAccountNetwork,
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
}

impl Blank for OutboundTransfersPaymentMethodDetailsUsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: Blank::BLANK,
        account_type: Blank::BLANK,
        bank_name: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
        network: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for OutboundTransfersPaymentMethodDetailsUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "outbound_transfers_payment_method_details_us_bank_account",
            constants: &[],
            fields: &[
                Field("account_holder_type", NULLABLE),
                Field("account_type", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", OPTIONAL),
                Field("network", REQUIRED),
                Field("routing_number", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.fingerprint,
            4 => &self.last4,
            5 => &self.mandate,
            6 => &self.network,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.fingerprint,
            4 => &mut self.last4,
            5 => &mut self.mandate,
            6 => &mut self.network,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for OutboundTransfersPaymentMethodDetailsUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(OutboundTransfersPaymentMethodDetailsUsBankAccount);

/// The network rails used. See the
/// [docs](https://docs.stripe.com/treasury/money-movement/timelines) to learn more about money
/// movement timelines for each network type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutboundTransfersPaymentMethodDetailsUsBankAccountNetwork {
    /// `ach`
    Ach,
    /// `us_domestic_wire`
    UsDomesticWire,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OutboundTransfersPaymentMethodDetailsUsBankAccountNetwork {
    Ach = "ach",
    UsDomesticWire = "us_domestic_wire",
});
