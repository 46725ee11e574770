// Written by `cargo xtask generate`. Do not edit.

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
/// The object `payment_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLink {
    /// Whether the payment link's `url` is active. If `false`, customers visiting the URL will be shown
    /// a page saying that the link has been deactivated.
    pub active: bool,
    pub after_completion: crate::payment_link::AfterCompletion,
    /// Whether user redeemable promotion codes are enabled.
    pub allow_promotion_codes: bool,
    /// The ID of the Connect application that created the Payment Link.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account.
    pub application_fee_amount: Option<i64>,
    /// This represents the percentage of the subscription invoice total that will be transferred to the
    /// application owner's Stripe account.
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: crate::payment_link::AutomaticTax,
    /// Configuration for collecting the customer's billing address. Defaults to `auto`.
    pub billing_address_collection: crate::payment_link::BillingAddressCollection,
    /// When set, provides configuration to gather active consent from customers.
    pub consent_collection: Option<rt::Part<crate::payment_link::ConsentCollection>>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    pub custom_fields: Vec<crate::payment_link::CustomField>,
    pub custom_text: crate::checkout_session::CustomText,
    /// Configuration for Customer creation during checkout.
    pub customer_creation: crate::payment_link::CustomerCreation,
    /// Unique identifier for the object.
    pub id: crate::ids::PaymentLinkId,
    /// The custom message to be displayed to a customer when a payment link is no longer active.
    pub inactive_message: Option<String>,
    /// Configuration for creating invoice for payment mode payment links.
    pub invoice_creation: Option<rt::Part<crate::payment_link::InvoiceCreation>>,
    /// The line items representing what is being sold.
    pub line_items: Option<rt::List<crate::Item>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Settings for Managed Payments for this Payment Link and resulting
    /// [CheckoutSessions](https://docs.stripe.com/api/checkout/sessions/object),
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    pub managed_payments: Option<rt::Part<crate::checkout_session::ManagedPayments>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    pub name_collection: Option<rt::Part<crate::checkout_session::NameCollection>>,
    /// The account on behalf of which to charge. See the
    /// [Connect documentation](https://support.stripe.com/questions/sending-invoices-on-behalf-of-connected-accounts)
    /// for details.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// The optional items presented to the customer at checkout.
    pub optional_items: Option<Vec<crate::checkout_session::OptionalItem>>,
    /// Indicates the parameters to be passed to PaymentIntent creation during checkout.
    pub payment_intent_data: Option<rt::Part<crate::payment_link::PaymentIntentData>>,
    /// Configuration for collecting a payment method during checkout. Defaults to `always`.
    pub payment_method_collection: crate::payment_link::PaymentMethodCollection,
    /// Payment-method-specific configuration.
    pub payment_method_options: Option<
        rt::Part<crate::payment_link::PaymentMethodOptions>,
    >,
    /// The list of payment method types that customers can use. When `null`, Stripe will dynamically
    /// show relevant payment methods you've enabled in your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods).
    pub payment_method_types: Option<Vec<crate::payment_link::PaymentMethodType>>,
    pub phone_number_collection: crate::checkout_session::PhoneNumberCollection,
    /// Settings that restrict the usage of a payment link.
    pub restrictions: Option<rt::Part<crate::payment_link::Restrictions>>,
    /// Configuration for collecting the customer's shipping address.
    pub shipping_address_collection: Option<
        rt::Part<crate::checkout_session::ShippingAddressCollection>,
    >,
    /// The shipping rate options applied to the session.
    pub shipping_options: Vec<crate::checkout_session::ShippingOption>,
    /// Indicates the type of transaction being performed which customizes relevant text on the page,
    /// such as the submit button.
    pub submit_type: crate::checkout_session::SubmitType,
    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    pub subscription_data: Option<rt::Part<crate::payment_link::SubscriptionData>>,
    pub tax_id_collection: crate::payment_link::TaxIdCollection,
    /// The account (if any) the payments will be attributed to for tax reporting, and where funds from
    /// each payment will be transferred to.
    pub transfer_data: Option<rt::Part<crate::charge::TransferData>>,
    /// The public URL that can be shared with customers.
    pub url: String,
}

impl rt::Record for PaymentLink {
    fn blank() -> Self {
        Self {
            active: rt::blank(),
            after_completion: rt::blank(),
            allow_promotion_codes: rt::blank(),
            application: rt::blank(),
            application_fee_amount: rt::blank(),
            application_fee_percent: rt::blank(),
            automatic_tax: rt::blank(),
            billing_address_collection: rt::blank(),
            consent_collection: rt::blank(),
            currency: rt::blank(),
            custom_fields: rt::blank(),
            custom_text: rt::blank(),
            customer_creation: rt::blank(),
            id: rt::blank(),
            inactive_message: rt::blank(),
            invoice_creation: rt::blank(),
            line_items: rt::blank(),
            livemode: rt::blank(),
            managed_payments: rt::blank(),
            metadata: rt::blank(),
            name_collection: rt::blank(),
            on_behalf_of: rt::blank(),
            optional_items: rt::blank(),
            payment_intent_data: rt::blank(),
            payment_method_collection: rt::blank(),
            payment_method_options: rt::blank(),
            payment_method_types: rt::blank(),
            phone_number_collection: rt::blank(),
            restrictions: rt::blank(),
            shipping_address_collection: rt::blank(),
            shipping_options: rt::blank(),
            submit_type: rt::blank(),
            subscription_data: rt::blank(),
            tax_id_collection: rt::blank(),
            transfer_data: rt::blank(),
            url: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_link",
            constants: &[("object", rt::Constant::Str("payment_link"))],
            fields: &[
                rt::Field("active", rt::REQUIRED),
                rt::Field("after_completion", rt::REQUIRED),
                rt::Field("allow_promotion_codes", rt::REQUIRED),
                rt::Field("application", rt::NULLABLE),
                rt::Field("application_fee_amount", rt::NULLABLE),
                rt::Field("application_fee_percent", rt::NULLABLE),
                rt::Field("automatic_tax", rt::REQUIRED),
                rt::Field("billing_address_collection", rt::REQUIRED),
                rt::Field("consent_collection", rt::NULLABLE),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("custom_fields", rt::REQUIRED),
                rt::Field("custom_text", rt::REQUIRED),
                rt::Field("customer_creation", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("inactive_message", rt::NULLABLE),
                rt::Field("invoice_creation", rt::NULLABLE),
                rt::Field("line_items", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("managed_payments", rt::NULLABLE),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name_collection", rt::OPTIONAL),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("optional_items", rt::NULLABLE),
                rt::Field("payment_intent_data", rt::NULLABLE),
                rt::Field("payment_method_collection", rt::REQUIRED),
                rt::Field("payment_method_options", rt::NULLABLE),
                rt::Field("payment_method_types", rt::NULLABLE),
                rt::Field("phone_number_collection", rt::REQUIRED),
                rt::Field("restrictions", rt::NULLABLE),
                rt::Field("shipping_address_collection", rt::NULLABLE),
                rt::Field("shipping_options", rt::REQUIRED),
                rt::Field("submit_type", rt::REQUIRED),
                rt::Field("subscription_data", rt::NULLABLE),
                rt::Field("tax_id_collection", rt::REQUIRED),
                rt::Field("transfer_data", rt::NULLABLE),
                rt::Field("url", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(PaymentLink);

impl rt::Resource for PaymentLink {
    type Id = crate::ids::PaymentLinkId;
    const OBJECT: &'static str = "payment_link";
}

impl PaymentLink {
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `invoice_creation.invoice_data.account_tax_ids`.
    pub const INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: rt::Expand<
        Self,
        crate::ids::TaxIdId,
    > = rt::Expand::new("invoice_creation.invoice_data.account_tax_ids");
    /// Expands `invoice_creation.invoice_data.issuer.account`.
    pub const INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("invoice_creation.invoice_data.issuer.account");
    /// Expands `line_items`.
    pub const LINE_ITEMS: rt::Expand<Self, rt::List<crate::ids::ItemId>> = rt::Expand::new(
        "line_items",
    );
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "on_behalf_of",
    );
    /// Expands `shipping_options.shipping_rate`.
    pub const SHIPPING_OPTIONS_SHIPPING_RATE: rt::Expand<
        Self,
        crate::ids::ShippingRateId,
    > = rt::Expand::new("shipping_options.shipping_rate");
    /// Expands `subscription_data.invoice_settings.issuer.account`.
    pub const SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT: rt::Expand<
        Self,
        crate::ids::AccountId,
    > = rt::Expand::new("subscription_data.invoice_settings.issuer.account");
    /// Expands `transfer_data.destination`.
    pub const TRANSFER_DATA_DESTINATION: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "transfer_data.destination",
    );
}
