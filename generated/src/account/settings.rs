// Written by `cargo xtask generate`. Do not edit.
//! What is in `settings` of [`Account`](crate::Account).

#[cfg(feature = "accounts")]
pub mod card_issuing;
#[cfg(feature = "accounts")]
pub mod card_payments;
#[cfg(feature = "accounts")]
pub mod invoices;
#[cfg(any(feature = "accounts", feature = "balance_settings"))]
pub mod payouts;
#[cfg(feature = "accounts")]
pub use crate::account::settings::card_issuing as treasury;

#[cfg(feature = "accounts")]
/// An object in `settings.bacs_debit_payments` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebitPayments {
    /// The Bacs Direct Debit display name for this account. For payments made with Bacs Direct Debit,
    /// this name appears on the mandate as the statement descriptor. Mobile banking apps display it as
    /// the name of the business. To use custom branding, set the Bacs Direct Debit Display Name during
    /// or right after creation. Custom branding incurs an additional monthly fee for the platform. The
    /// fee appears 5 business days after requesting Bacs. If you don't set the display name before
    /// requesting Bacs capability, it's automatically set as "Stripe" and the account is onboarded to
    /// Stripe branding, which is free.
    pub display_name: Option<String>,
    /// The Bacs Direct Debit Service user number for this account. For payments made with Bacs Direct
    /// Debit, this number is a unique identifier of the account with our banking partners.
    pub service_user_number: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for BacsDebitPayments {
    const BLANK: Self = Self {
        display_name: rt::Blank::BLANK,
        service_user_number: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for BacsDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_bacs_debit_payments_settings",
            constants: &[],
            fields: &[
                rt::Field("display_name", rt::NULLABLE),
                rt::Field("service_user_number", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_name,
            _ => &self.service_user_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.service_user_number,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(BacsDebitPayments);

#[cfg(feature = "accounts")]
/// An object in `settings.branding` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Branding {
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) An icon for the account.
    /// Must be square and at least 128px x 128px.
    pub icon: Option<rt::Expandable<crate::ids::FileId>>,
    /// (ID of a [file upload](https://docs.stripe.com/guides/file-upload)) A logo for the account that
    /// will be used in Checkout instead of the icon and without the account's name next to it if
    /// provided. Must be at least 128px x 128px.
    pub logo: Option<rt::Expandable<crate::ids::FileId>>,
    /// A CSS hex color value representing the primary branding color for this account
    pub primary_color: Option<String>,
    /// A CSS hex color value representing the secondary branding color for this account
    pub secondary_color: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Branding {
    const BLANK: Self = Self {
        icon: rt::Blank::BLANK,
        logo: rt::Blank::BLANK,
        primary_color: rt::Blank::BLANK,
        secondary_color: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Branding {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_branding_settings",
            constants: &[],
            fields: &[
                rt::Field("icon", rt::NULLABLE),
                rt::Field("logo", rt::NULLABLE),
                rt::Field("primary_color", rt::NULLABLE),
                rt::Field("secondary_color", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.icon,
            1 => &self.logo,
            2 => &self.primary_color,
            _ => &self.secondary_color,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.icon,
            1 => &mut self.logo,
            2 => &mut self.primary_color,
            _ => &mut self.secondary_color,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Branding);

#[cfg(feature = "accounts")]
/// An object in `settings.card_issuing` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardIssuing {
    pub tos_acceptance: Option<rt::Part<card_issuing::TosAcceptance>>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for CardIssuing {
    const BLANK: Self = Self {
        tos_acceptance: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for CardIssuing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_card_issuing_settings",
            constants: &[],
            fields: &[rt::Field("tos_acceptance", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.tos_acceptance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.tos_acceptance
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(CardIssuing);

#[cfg(feature = "accounts")]
/// An object in `settings.card_payments` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPayments {
    pub decline_on: Option<rt::Part<card_payments::DeclineOn>>,
    /// The default text that appears on credit card statements when a charge is made. This field
    /// prefixes any dynamic `statement_descriptor` specified on the charge.
    /// `statement_descriptor_prefix` is useful for maximizing descriptor space for the dynamic portion.
    pub statement_descriptor_prefix: Option<String>,
    /// The Kana variation of the default text that appears on credit card statements when a charge is
    /// made (Japan only). This field prefixes any dynamic `statement_descriptor_suffix_kana` specified
    /// on the charge. `statement_descriptor_prefix_kana` is useful for maximizing descriptor space for
    /// the dynamic portion.
    pub statement_descriptor_prefix_kana: Option<String>,
    /// The Kanji variation of the default text that appears on credit card statements when a charge is
    /// made (Japan only). This field prefixes any dynamic `statement_descriptor_suffix_kanji` specified
    /// on the charge. `statement_descriptor_prefix_kanji` is useful for maximizing descriptor space for
    /// the dynamic portion.
    pub statement_descriptor_prefix_kanji: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for CardPayments {
    const BLANK: Self = Self {
        decline_on: rt::Blank::BLANK,
        statement_descriptor_prefix: rt::Blank::BLANK,
        statement_descriptor_prefix_kana: rt::Blank::BLANK,
        statement_descriptor_prefix_kanji: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for CardPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_card_payments_settings",
            constants: &[],
            fields: &[
                rt::Field("decline_on", rt::OPTIONAL),
                rt::Field("statement_descriptor_prefix", rt::NULLABLE),
                rt::Field("statement_descriptor_prefix_kana", rt::NULLABLE),
                rt::Field("statement_descriptor_prefix_kanji", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.decline_on,
            1 => &self.statement_descriptor_prefix,
            2 => &self.statement_descriptor_prefix_kana,
            _ => &self.statement_descriptor_prefix_kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.decline_on,
            1 => &mut self.statement_descriptor_prefix,
            2 => &mut self.statement_descriptor_prefix_kana,
            _ => &mut self.statement_descriptor_prefix_kanji,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(CardPayments);

#[cfg(feature = "accounts")]
/// An object in `settings.dashboard` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Dashboard {
    /// The display name for this account. This is used on the Stripe Dashboard to differentiate between
    /// accounts.
    pub display_name: Option<String>,
    /// The timezone used in the Stripe Dashboard for this account. A list of possible time zone values
    /// is maintained at the [IANA Time Zone Database](http://www.iana.org/time-zones).
    pub timezone: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Dashboard {
    const BLANK: Self = Self {
        display_name: rt::Blank::BLANK,
        timezone: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Dashboard {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_dashboard_settings",
            constants: &[],
            fields: &[
                rt::Field("display_name", rt::NULLABLE),
                rt::Field("timezone", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_name,
            _ => &self.timezone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.timezone,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Dashboard);

#[cfg(feature = "accounts")]
/// An object in `settings.invoices` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoices {
    /// The list of default Account Tax IDs to automatically include on invoices. Account Tax IDs get
    /// added when an invoice is finalized.
    pub default_account_tax_ids: Option<Vec<rt::Expandable<crate::ids::TaxIdId>>>,
    /// Whether to save the payment method after a payment is completed for a one-time invoice or a
    /// subscription invoice when the customer already has a default payment method on the hosted
    /// invoice page.
    pub hosted_payment_method_save: Option<invoices::HostedPaymentMethodSave>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Invoices {
    const BLANK: Self = Self {
        default_account_tax_ids: rt::Blank::BLANK,
        hosted_payment_method_save: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Invoices {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_invoices_settings",
            constants: &[],
            fields: &[
                rt::Field("default_account_tax_ids", rt::NULLABLE),
                rt::Field("hosted_payment_method_save", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.default_account_tax_ids,
            _ => &self.hosted_payment_method_save,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.default_account_tax_ids,
            _ => &mut self.hosted_payment_method_save,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Invoices);

#[cfg(feature = "accounts")]
/// An object in `settings.payments` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payments {
    /// The default text that appears on credit card statements when a charge is made. This field
    /// prefixes any dynamic `statement_descriptor` specified on the charge.
    pub statement_descriptor: Option<String>,
    /// The Kana variation of `statement_descriptor` used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub statement_descriptor_kana: Option<String>,
    /// The Kanji variation of `statement_descriptor` used for charges in Japan. Japanese statement
    /// descriptors have
    /// [special requirements](https://docs.stripe.com/get-started/account/statement-descriptors#set-japanese-statement-descriptors).
    pub statement_descriptor_kanji: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Payments {
    const BLANK: Self = Self {
        statement_descriptor: rt::Blank::BLANK,
        statement_descriptor_kana: rt::Blank::BLANK,
        statement_descriptor_kanji: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Payments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_payments_settings",
            constants: &[],
            fields: &[
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("statement_descriptor_kana", rt::NULLABLE),
                rt::Field("statement_descriptor_kanji", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.statement_descriptor,
            1 => &self.statement_descriptor_kana,
            _ => &self.statement_descriptor_kanji,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.statement_descriptor,
            1 => &mut self.statement_descriptor_kana,
            _ => &mut self.statement_descriptor_kanji,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Payments);

#[cfg(feature = "accounts")]
/// An object in `settings.payouts` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payouts {
    /// A Boolean indicating if Stripe should try to reclaim negative balances from an attached bank
    /// account. See
    /// [Understanding Connect account balances](https://docs.stripe.com/connect/account-balances) for
    /// details. The default value is `false` when
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts, otherwise `true`.
    pub debit_negative_balances: bool,
    pub schedule: rt::Part<payouts::Schedule>,
    /// The text that appears on the bank account statement for payouts. If not set, this defaults to
    /// the platform's bank descriptor as set in the Dashboard.
    pub statement_descriptor: Option<String>,
}

#[cfg(feature = "accounts")]
impl rt::Record for Payouts {
    fn blank() -> Self {
        Self {
            debit_negative_balances: rt::blank(),
            schedule: rt::blank(),
            statement_descriptor: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_payout_settings",
            constants: &[],
            fields: &[
                rt::Field("debit_negative_balances", rt::REQUIRED),
                rt::Field("schedule", rt::REQUIRED),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.debit_negative_balances,
            1 => &self.schedule,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.debit_negative_balances,
            1 => &mut self.schedule,
            _ => &mut self.statement_descriptor,
        }
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Payouts);

#[cfg(any(feature = "accounts", feature = "v2-core-accounts"))]
/// Settings for SEPA Direct Debit payments.
///
/// An object in `settings.sepa_debit_payments` of [`Account`](crate::Account) and `configuration.merchant.sepa_debit_payments` of [`V2CoreAccount`](crate::V2CoreAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebitPayments {
    /// SEPA creditor identifier that identifies the company making the payment.
    pub creditor_id: Option<String>,
}

#[cfg(any(feature = "accounts", feature = "v2-core-accounts"))]
impl rt::Blank for SepaDebitPayments {
    const BLANK: Self = Self {
        creditor_id: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "accounts", feature = "v2-core-accounts"))]
impl rt::Record for SepaDebitPayments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_sepa_debit_payments_settings",
            constants: &[],
            fields: &[rt::Field("creditor_id", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.creditor_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.creditor_id
    }
}

#[cfg(any(feature = "accounts", feature = "v2-core-accounts"))]
rt::record_traits!(SepaDebitPayments);

#[cfg(feature = "accounts")]
/// An object in `settings.treasury` of [`Account`](crate::Account).
#[derive(Clone)]
#[non_exhaustive]
pub struct Treasury {
    pub tos_acceptance: Option<rt::Part<card_issuing::TosAcceptance>>,
}

#[cfg(feature = "accounts")]
impl rt::Blank for Treasury {
    const BLANK: Self = Self {
        tos_acceptance: rt::Blank::BLANK,
    };
}

#[cfg(feature = "accounts")]
impl rt::Record for Treasury {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "account_treasury_settings",
            constants: &[],
            fields: &[rt::Field("tos_acceptance", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.tos_acceptance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.tos_acceptance
    }
}

#[cfg(feature = "accounts")]
rt::record_traits!(Treasury);
