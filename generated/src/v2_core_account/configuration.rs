// Written by `cargo xtask generate`. Do not edit.
//! What is in `configuration` of [`V2CoreAccount`](crate::V2CoreAccount).

pub mod customer;
pub mod merchant;
pub mod recipient;

/// The Customer Configuration allows the Account to be used in inbound payment flows (i.e.
/// customer-facing payment and billing flows).
///
/// An object in `configuration.customer` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// Indicates whether the customer configuration is active. You can deactivate or reactivate the
    /// customer configuration by updating this property. Deactivating the configuration by setting this
    /// value to false will unrequest all capabilities within the configuration. It will not delete any
    /// of the configuration's other properties.
    pub applied: bool,
    /// Settings for automatic indirect tax calculation on the customer's invoices, subscriptions,
    /// Checkout Sessions, and Payment Links. Available when automatic tax calculation is available for
    /// the customer account's location.
    pub automatic_indirect_tax: Option<rt::Part<customer::AutomaticIndirectTax>>,
    /// Default Billing settings for the customer account, used in Invoices and Subscriptions.
    pub billing: Option<rt::Part<customer::Billing>>,
    /// Capabilities that have been requested on the Customer Configuration.
    pub capabilities: Option<rt::Part<customer::Capabilities>>,
    /// The customer's shipping information. Appears on invoices emailed to this customer.
    pub shipping: Option<rt::Part<customer::Shipping>>,
    /// ID of the test clock to attach to the customer. Can only be set on testmode Accounts, and when
    /// the Customer Configuration is first set on an Account.
    pub test_clock: Option<String>,
}

impl rt::Blank for Customer {
    const BLANK: Self = Self {
        applied: rt::Blank::BLANK,
        automatic_indirect_tax: rt::Blank::BLANK,
        billing: rt::Blank::BLANK,
        capabilities: rt::Blank::BLANK,
        shipping: rt::Blank::BLANK,
        test_clock: rt::Blank::BLANK,
    };
}

impl rt::Record for Customer {
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
                rt::Field("applied", rt::REQUIRED),
                rt::Field("automatic_indirect_tax", rt::OPTIONAL),
                rt::Field("billing", rt::OPTIONAL),
                rt::Field("capabilities", rt::OPTIONAL),
                rt::Field("shipping", rt::OPTIONAL),
                rt::Field("test_clock", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.applied,
            1 => &self.automatic_indirect_tax,
            2 => &self.billing,
            3 => &self.capabilities,
            4 => &self.shipping,
            _ => &self.test_clock,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.applied,
            1 => &mut self.automatic_indirect_tax,
            2 => &mut self.billing,
            3 => &mut self.capabilities,
            4 => &mut self.shipping,
            _ => &mut self.test_clock,
        }
    }
}

rt::record_traits!(Customer);

/// Enables the Account to act as a connected account and collect payments facilitated by a Connect
/// platform. You must onboard your platform to Connect before you can add this configuration to
/// your connected accounts. Utilize this configuration when the Account will be the Merchant of
/// Record, like with Direct charges or Destination Charges with on_behalf_of set.
///
/// An object in `configuration.merchant` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Merchant {
    /// Indicates whether the merchant configuration is active. You can deactivate or reactivate the
    /// merchant configuration by updating this property. Deactivating the configuration by setting this
    /// value to false doesn't delete the configuration's properties.
    pub applied: bool,
    /// Settings for Bacs Direct Debit payments.
    pub bacs_debit_payments: Option<rt::Part<merchant::BacsDebitPayments>>,
    /// Settings used to apply the merchant's branding to email receipts, invoices, Checkout, and other
    /// products.
    pub branding: Option<rt::Part<merchant::Branding>>,
    /// Capabilities that have been requested on the Merchant Configuration.
    pub capabilities: Option<rt::Part<merchant::Capabilities>>,
    /// Card payments settings.
    pub card_payments: Option<rt::Part<merchant::CardPayments>>,
    /// Settings specific to Konbini payments on the account.
    pub konbini_payments: Option<rt::Part<merchant::KonbiniPayments>>,
    /// The Merchant Category Code (MCC) for the merchant. MCCs classify businesses based on the goods
    /// or services they provide.
    pub mcc: Option<String>,
    /// Settings for the default text that appears on statements for language variations.
    pub script_statement_descriptor: Option<
        rt::Part<merchant::ScriptStatementDescriptor>,
    >,
    /// Settings for SEPA Direct Debit payments.
    pub sepa_debit_payments: Option<
        rt::Part<crate::account::settings::SepaDebitPayments>,
    >,
    /// Statement descriptor.
    pub statement_descriptor: Option<rt::Part<merchant::StatementDescriptor>>,
    /// Publicly available contact information for sending support issues to.
    pub support: Option<rt::Part<merchant::Support>>,
}

impl rt::Blank for Merchant {
    const BLANK: Self = Self {
        applied: rt::Blank::BLANK,
        bacs_debit_payments: rt::Blank::BLANK,
        branding: rt::Blank::BLANK,
        capabilities: rt::Blank::BLANK,
        card_payments: rt::Blank::BLANK,
        konbini_payments: rt::Blank::BLANK,
        mcc: rt::Blank::BLANK,
        script_statement_descriptor: rt::Blank::BLANK,
        sepa_debit_payments: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
        support: rt::Blank::BLANK,
    };
}

impl rt::Record for Merchant {
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
                rt::Field("applied", rt::REQUIRED),
                rt::Field("bacs_debit_payments", rt::OPTIONAL),
                rt::Field("branding", rt::OPTIONAL),
                rt::Field("capabilities", rt::OPTIONAL),
                rt::Field("card_payments", rt::OPTIONAL),
                rt::Field("konbini_payments", rt::OPTIONAL),
                rt::Field("mcc", rt::OPTIONAL),
                rt::Field("script_statement_descriptor", rt::OPTIONAL),
                rt::Field("sepa_debit_payments", rt::OPTIONAL),
                rt::Field("statement_descriptor", rt::OPTIONAL),
                rt::Field("support", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.applied,
            1 => &self.bacs_debit_payments,
            2 => &self.branding,
            3 => &self.capabilities,
            4 => &self.card_payments,
            5 => &self.konbini_payments,
            6 => &self.mcc,
            7 => &self.script_statement_descriptor,
            8 => &self.sepa_debit_payments,
            9 => &self.statement_descriptor,
            _ => &self.support,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.applied,
            1 => &mut self.bacs_debit_payments,
            2 => &mut self.branding,
            3 => &mut self.capabilities,
            4 => &mut self.card_payments,
            5 => &mut self.konbini_payments,
            6 => &mut self.mcc,
            7 => &mut self.script_statement_descriptor,
            8 => &mut self.sepa_debit_payments,
            9 => &mut self.statement_descriptor,
            _ => &mut self.support,
        }
    }
}

rt::record_traits!(Merchant);

/// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
/// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
/// Destination Charges without on_behalf_of set.
///
/// An object in `configuration.recipient` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Recipient {
    /// Indicates whether the recipient configuration is active. You can deactivate or reactivate the
    /// recipient configuration by updating this property. Deactivating the configuration by setting
    /// this value to false unrequest all capabilities within the configuration. It will not delete any
    /// of the configuration's other properties.
    pub applied: bool,
    /// Capabilities that have been requested on the Recipient Configuration.
    pub capabilities: Option<rt::Part<recipient::Capabilities>>,
}

impl rt::Blank for Recipient {
    const BLANK: Self = Self {
        applied: rt::Blank::BLANK,
        capabilities: rt::Blank::BLANK,
    };
}

impl rt::Record for Recipient {
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
                rt::Field("applied", rt::REQUIRED),
                rt::Field("capabilities", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.applied,
            _ => &self.capabilities,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.applied,
            _ => &mut self.capabilities,
        }
    }
}

rt::record_traits!(Recipient);
