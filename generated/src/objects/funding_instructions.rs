// Written by `cargo xtask generate`. Do not edit.

/// Each customer has a
/// [`balance`](https://docs.stripe.com/api/customers/object#customer_object-balance) that is
/// automatically applied to future invoices and payments using the `customer_balance` payment
/// method. Customers can fund this balance by initiating a bank transfer to any account in the
/// `financial_addresses` field. Related guide:
/// [Customer balance funding instructions](https://docs.stripe.com/payments/customer-balance/funding-instructions)
///
/// The object `funding_instructions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructions {
    pub bank_transfer: rt::Part<crate::funding_instructions::BankTransfer>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl rt::Record for FundingInstructions {
    fn blank() -> Self {
        Self {
            bank_transfer: rt::blank(),
            currency: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions",
            constants: &[
                ("funding_type", rt::Constant::Str("bank_transfer")),
                ("object", rt::Constant::Str("funding_instructions")),
            ],
            fields: &[
                rt::Field("bank_transfer", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_transfer,
            1 => &self.currency,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_transfer,
            1 => &mut self.currency,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(FundingInstructions);
