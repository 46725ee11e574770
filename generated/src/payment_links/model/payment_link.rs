// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, List, Metadata, NULLABLE, OPTIONAL,
    Part, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::{
    AccountId, ApplicationId, BillingAddressCollection, CustomerCreation, Item, ItemId,
    PaymentLinkId, PaymentLinkPaymentMethodType, PaymentLinksResourceAfterCompletion,
    PaymentLinksResourceAutomaticTax, PaymentLinksResourceConsentCollection,
    PaymentLinksResourceCustomFields, PaymentLinksResourceCustomText,
    PaymentLinksResourceInvoiceCreation, PaymentLinksResourceNameCollection,
    PaymentLinksResourceOptionalItem, PaymentLinksResourcePaymentIntentData,
    PaymentLinksResourcePaymentMethodOptions, PaymentLinksResourcePhoneNumberCollection,
    PaymentLinksResourceRestrictions, PaymentLinksResourceShippingAddressCollection,
    PaymentLinksResourceShippingOption, PaymentLinksResourceSubscriptionData,
    PaymentLinksResourceTaxIdCollection, PaymentLinksResourceTransferData,
    PaymentMethodCollection, PaymentPagesCheckoutSessionManagedPayments, ShippingRateId,
    SubmitType, TaxIdId,
};

/// A payment link is a shareable URL that will take your customers to a hosted payment page. A
/// payment link can be shared and used multiple times.
///
/// When a customer opens a payment link it will open a new
/// [checkout session](https://docs.stripe.com/api/checkout/sessions) to render the payment page.
/// You can use
/// [checkout session events](https://docs.stripe.com/api/events/types#event_types-checkout.session.completed)
/// to track payments through payment links.
///
/// Related guide: [Payment Links API](https://docs.stripe.com/payment-links)
///
/// The schema `payment_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLink {
    /// Whether the payment link's `url` is active. If `false`, customers visiting the URL will be shown
    /// a page saying that the link has been deactivated.
    pub active: bool,
    pub after_completion: PaymentLinksResourceAfterCompletion,
    /// Whether user redeemable promotion codes are enabled.
    pub allow_promotion_codes: bool,
    /// The ID of the Connect application that created the Payment Link.
    pub application: Option<Expandable<ApplicationId>>,
    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account.
    pub application_fee_amount: Option<i64>,
    /// This represents the percentage of the subscription invoice total that will be transferred to the
    /// application owner's Stripe account.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: PaymentLinksResourceAutomaticTax,
    /// Configuration for collecting the customer's billing address. Defaults to `auto`.
    pub billing_address_collection: BillingAddressCollection,
    /// When set, provides configuration to gather active consent from customers.
    pub consent_collection: Option<Part<PaymentLinksResourceConsentCollection>>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    pub custom_fields: Vec<PaymentLinksResourceCustomFields>,
    pub custom_text: PaymentLinksResourceCustomText,
    /// Configuration for Customer creation during checkout.
    pub customer_creation: CustomerCreation,
    /// Unique identifier for the object.
    pub id: PaymentLinkId,
    /// The custom message to be displayed to a customer when a payment link is no longer active.
    pub inactive_message: Option<String>,
    /// Configuration for creating invoice for payment mode payment links.
    pub invoice_creation: Option<Part<PaymentLinksResourceInvoiceCreation>>,
    /// The line items representing what is being sold.
    pub line_items: Option<List<Item>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Settings for Managed Payments for this Payment Link and resulting
    /// [CheckoutSessions](https://docs.stripe.com/api/checkout/sessions/object),
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    pub managed_payments: Option<Part<PaymentPagesCheckoutSessionManagedPayments>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    pub name_collection: Option<Part<PaymentLinksResourceNameCollection>>,
    /// The account on behalf of which to charge. See the
    /// [Connect documentation](https://support.stripe.com/questions/sending-invoices-on-behalf-of-connected-accounts)
    /// for details.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The optional items presented to the customer at checkout.
    pub optional_items: Option<Vec<PaymentLinksResourceOptionalItem>>,
    /// Indicates the parameters to be passed to PaymentIntent creation during checkout.
    pub payment_intent_data: Option<Part<PaymentLinksResourcePaymentIntentData>>,
    /// Configuration for collecting a payment method during checkout. Defaults to `always`.
    pub payment_method_collection: PaymentMethodCollection,
    /// Payment-method-specific configuration.
    pub payment_method_options: Option<Part<PaymentLinksResourcePaymentMethodOptions>>,
    /// The list of payment method types that customers can use. When `null`, Stripe will dynamically
    /// show relevant payment methods you've enabled in your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods).
    pub payment_method_types: Option<Vec<PaymentLinkPaymentMethodType>>,
    pub phone_number_collection: PaymentLinksResourcePhoneNumberCollection,
    /// Settings that restrict the usage of a payment link.
    pub restrictions: Option<Part<PaymentLinksResourceRestrictions>>,
    /// Configuration for collecting the customer's shipping address.
    pub shipping_address_collection: Option<
        Part<PaymentLinksResourceShippingAddressCollection>,
    >,
    /// The shipping rate options applied to the session.
    pub shipping_options: Vec<PaymentLinksResourceShippingOption>,
    /// Indicates the type of transaction being performed which customizes relevant text on the page,
    /// such as the submit button.
    pub submit_type: SubmitType,
    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    pub subscription_data: Option<Part<PaymentLinksResourceSubscriptionData>>,
    pub tax_id_collection: PaymentLinksResourceTaxIdCollection,
    /// The account (if any) the payments will be attributed to for tax reporting, and where funds from
    /// each payment will be transferred to.
    pub transfer_data: Option<Part<PaymentLinksResourceTransferData>>,
    /// The public URL that can be shared with customers.
    pub url: String,
}

impl Record for PaymentLink {
    fn blank() -> Self {
        Self {
            active: blank(),
            after_completion: blank(),
            allow_promotion_codes: blank(),
            application: blank(),
            application_fee_amount: blank(),
            application_fee_percent: blank(),
            automatic_tax: blank(),
            billing_address_collection: blank(),
            consent_collection: blank(),
            currency: blank(),
            custom_fields: blank(),
            custom_text: blank(),
            customer_creation: blank(),
            id: blank(),
            inactive_message: blank(),
            invoice_creation: blank(),
            line_items: blank(),
            livemode: blank(),
            managed_payments: blank(),
            metadata: blank(),
            name_collection: blank(),
            on_behalf_of: blank(),
            optional_items: blank(),
            payment_intent_data: blank(),
            payment_method_collection: blank(),
            payment_method_options: blank(),
            payment_method_types: blank(),
            phone_number_collection: blank(),
            restrictions: blank(),
            shipping_address_collection: blank(),
            shipping_options: blank(),
            submit_type: blank(),
            subscription_data: blank(),
            tax_id_collection: blank(),
            transfer_data: blank(),
            url: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_link",
            constants: &[("object", Constant::Str("payment_link"))],
            fields: &[
                Field("active", REQUIRED),
                Field("after_completion", REQUIRED),
                Field("allow_promotion_codes", REQUIRED),
                Field("application", NULLABLE),
                Field("application_fee_amount", NULLABLE),
                Field("application_fee_percent", NULLABLE),
                Field("automatic_tax", REQUIRED),
                Field("billing_address_collection", REQUIRED),
                Field("consent_collection", NULLABLE),
                Field("currency", REQUIRED),
                Field("custom_fields", REQUIRED),
                Field("custom_text", REQUIRED),
                Field("customer_creation", REQUIRED),
                Field("id", REQUIRED),
                Field("inactive_message", NULLABLE),
                Field("invoice_creation", NULLABLE),
                Field("line_items", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("managed_payments", NULLABLE),
                Field("metadata", REQUIRED),
                Field("name_collection", OPTIONAL),
                Field("on_behalf_of", NULLABLE),
                Field("optional_items", NULLABLE),
                Field("payment_intent_data", NULLABLE),
                Field("payment_method_collection", REQUIRED),
                Field("payment_method_options", NULLABLE),
                Field("payment_method_types", NULLABLE),
                Field("phone_number_collection", REQUIRED),
                Field("restrictions", NULLABLE),
                Field("shipping_address_collection", NULLABLE),
                Field("shipping_options", REQUIRED),
                Field("submit_type", REQUIRED),
                Field("subscription_data", NULLABLE),
                Field("tax_id_collection", REQUIRED),
                Field("transfer_data", NULLABLE),
                Field("url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.active,
            1 => &self.after_completion,
            2 => &self.allow_promotion_codes,
            3 => &self.application,
            4 => &self.application_fee_amount,
            5 => &self.application_fee_percent,
            6 => &self.automatic_tax,
            7 => &self.billing_address_collection,
            8 => &self.consent_collection,
            9 => &self.currency,
            10 => &self.custom_fields,
            11 => &self.custom_text,
            12 => &self.customer_creation,
            13 => &self.id,
            14 => &self.inactive_message,
            15 => &self.invoice_creation,
            16 => &self.line_items,
            17 => &self.livemode,
            18 => &self.managed_payments,
            19 => &self.metadata,
            20 => &self.name_collection,
            21 => &self.on_behalf_of,
            22 => &self.optional_items,
            23 => &self.payment_intent_data,
            24 => &self.payment_method_collection,
            25 => &self.payment_method_options,
            26 => &self.payment_method_types,
            27 => &self.phone_number_collection,
            28 => &self.restrictions,
            29 => &self.shipping_address_collection,
            30 => &self.shipping_options,
            31 => &self.submit_type,
            32 => &self.subscription_data,
            33 => &self.tax_id_collection,
            34 => &self.transfer_data,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.active,
            1 => &mut self.after_completion,
            2 => &mut self.allow_promotion_codes,
            3 => &mut self.application,
            4 => &mut self.application_fee_amount,
            5 => &mut self.application_fee_percent,
            6 => &mut self.automatic_tax,
            7 => &mut self.billing_address_collection,
            8 => &mut self.consent_collection,
            9 => &mut self.currency,
            10 => &mut self.custom_fields,
            11 => &mut self.custom_text,
            12 => &mut self.customer_creation,
            13 => &mut self.id,
            14 => &mut self.inactive_message,
            15 => &mut self.invoice_creation,
            16 => &mut self.line_items,
            17 => &mut self.livemode,
            18 => &mut self.managed_payments,
            19 => &mut self.metadata,
            20 => &mut self.name_collection,
            21 => &mut self.on_behalf_of,
            22 => &mut self.optional_items,
            23 => &mut self.payment_intent_data,
            24 => &mut self.payment_method_collection,
            25 => &mut self.payment_method_options,
            26 => &mut self.payment_method_types,
            27 => &mut self.phone_number_collection,
            28 => &mut self.restrictions,
            29 => &mut self.shipping_address_collection,
            30 => &mut self.shipping_options,
            31 => &mut self.submit_type,
            32 => &mut self.subscription_data,
            33 => &mut self.tax_id_collection,
            34 => &mut self.transfer_data,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for PaymentLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLink);

impl Resource for PaymentLink {
    type Id = PaymentLinkId;
    const OBJECT: &'static str = "payment_link";
}

impl PaymentLink {
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `invoice_creation.invoice_data.account_tax_ids`.
    pub const INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: Expand<Self, TaxIdId> = Expand::new(
        "invoice_creation.invoice_data.account_tax_ids",
    );
    /// Expands `invoice_creation.invoice_data.issuer.account`.
    pub const INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "invoice_creation.invoice_data.issuer.account",
    );
    /// Expands `line_items`.
    pub const LINE_ITEMS: Expand<Self, List<ItemId>> = Expand::new("line_items");
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: Expand<Self, AccountId> = Expand::new("on_behalf_of");
    /// Expands `shipping_options.shipping_rate`.
    pub const SHIPPING_OPTIONS_SHIPPING_RATE: Expand<Self, ShippingRateId> = Expand::new(
        "shipping_options.shipping_rate",
    );
    /// Expands `subscription_data.invoice_settings.issuer.account`.
    pub const SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<
        Self,
        AccountId,
    > = Expand::new("subscription_data.invoice_settings.issuer.account");
    /// Expands `transfer_data.destination`.
    pub const TRANSFER_DATA_DESTINATION: Expand<Self, AccountId> = Expand::new(
        "transfer_data.destination",
    );
}
