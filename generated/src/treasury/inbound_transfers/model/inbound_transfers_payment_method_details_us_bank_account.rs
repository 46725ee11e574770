// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Expandable, Field, NULLABLE, OPTIONAL, Place, Record, SECRET, Shape,
    boxed, debug,
};
use crate::{
    AccountHolderType, InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    MandateId,
};

/// The schema `inbound_transfers_payment_method_details_us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InboundTransfersPaymentMethodDetailsUsBankAccount {
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
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
}

impl Blank for InboundTransfersPaymentMethodDetailsUsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: Blank::BLANK,
        account_type: Blank::BLANK,
        bank_name: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for InboundTransfersPaymentMethodDetailsUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "inbound_transfers_payment_method_details_us_bank_account",
            constants: &[("network", Constant::Str("ach"))],
            fields: &[
                Field("account_holder_type", NULLABLE),
                Field("account_type", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", OPTIONAL),
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
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for InboundTransfersPaymentMethodDetailsUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InboundTransfersPaymentMethodDetailsUsBankAccount);
