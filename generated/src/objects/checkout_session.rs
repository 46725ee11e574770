// Written by `cargo xtask generate`. Do not edit.

/// A Checkout Session represents your customer's session as they pay for one-time purchases or
/// subscriptions through [Checkout](https://docs.stripe.com/payments/checkout) or
/// [Payment Links](https://docs.stripe.com/payments/payment-links). We recommend creating a new
/// Session each time your customer attempts to pay.
///
/// Once payment is successful, the Checkout Session will contain a reference to the
/// [Customer](https://docs.stripe.com/api/customers), and either the successful
/// [PaymentIntent](https://docs.stripe.com/api/payment_intents) or an active
/// [Subscription](https://docs.stripe.com/api/subscriptions).
///
/// You can create a Checkout Session on your server and redirect to its URL to begin Checkout.
///
/// Related guide: [Checkout quickstart](https://docs.stripe.com/checkout/quickstart)
///
/// The object `checkout.session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSession {
    /// Settings for price localization with
    /// [Adaptive Pricing](https://docs.stripe.com/payments/checkout/adaptive-pricing).
    pub adaptive_pricing: Option<rt::Part<crate::checkout_session::AdaptivePricing>>,
    /// When set, provides configuration for actions to take if this Checkout Session expires.
    pub after_expiration: Option<rt::Part<crate::checkout_session::AfterExpiration>>,
    /// Enables user redeemable promotion codes.
    pub allow_promotion_codes: Option<bool>,
    /// Total of all items before discounts or taxes are applied.
    pub amount_subtotal: Option<i64>,
    /// Total of all items after discounts and taxes are applied.
    pub amount_total: Option<i64>,
    pub automatic_tax: rt::Part<crate::checkout_session::AutomaticTax>,
    /// Describes whether Checkout should collect the customer's billing address. Defaults to `auto`.
    pub billing_address_collection: Option<
        crate::checkout_session::BillingAddressCollection,
    >,
    pub branding_settings: Option<rt::Part<crate::checkout_session::BrandingSettings>>,
    /// If set, Checkout displays a back button and customers will be directed to this URL if they
    /// decide to cancel payment and return to your website.
    pub cancel_url: Option<String>,
    /// A unique string to reference the Checkout Session. This can be a customer ID, a cart ID, or
    /// similar, and can be used to reconcile the Session with your internal systems.
    pub client_reference_id: Option<String>,
    /// The client secret of your Checkout Session. Applies to Checkout Sessions with
    /// `ui_mode: embedded_page` or `ui_mode: elements`. For `ui_mode: embedded_page`, the client secret
    /// is to be used when initializing Stripe.js embedded checkout. For `ui_mode: elements`, use the
    /// client secret with [initCheckout](https://docs.stripe.com/js/custom_checkout/init) on your front
    /// end.
    pub client_secret: Option<String>,
    /// Information about the customer collected within the Checkout Session.
    pub collected_information: Option<
        rt::Part<crate::checkout_session::CollectedInformation>,
    >,
    /// Results of `consent_collection` for this session.
    pub consent: Option<rt::Part<crate::checkout_session::Consent>>,
    /// When set, provides configuration for the Checkout Session to gather active consent from
    /// customers.
    pub consent_collection: Option<rt::Part<crate::checkout_session::ConsentCollection>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<rt::Currency>,
    /// Currency conversion details for
    /// [Adaptive Pricing](https://docs.stripe.com/payments/checkout/adaptive-pricing) sessions created
    /// before 2025-03-31.
    pub currency_conversion: Option<
        rt::Part<crate::checkout_session::CurrencyConversion>,
    >,
    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    pub custom_fields: Vec<crate::checkout_session::CustomField>,
    pub custom_text: crate::checkout_session::CustomText,
    /// The ID of the customer for this Session. For Checkout Sessions in `subscription` mode or
    /// Checkout Sessions with `customer_creation` set as `always` in `payment` mode, Checkout will
    /// create a new customer object based on information provided during the payment flow unless an
    /// existing customer was provided when the Session was created.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// The ID of the account for this Session.
    pub customer_account: Option<String>,
    /// Configure whether a Checkout Session creates a Customer when the Checkout Session completes.
    pub customer_creation: Option<crate::checkout_session::CustomerCreation>,
    /// The customer details including the customer's tax exempt status and the customer's tax IDs.
    /// Customer's address details are not present on Sessions in `setup` mode.
    pub customer_details: Option<rt::Part<crate::checkout_session::CustomerDetails>>,
    /// If provided, this value will be used when the Customer object is created. If not provided,
    /// customers will be asked to enter their email address. Use this parameter to prefill customer
    /// data if you already have an email on file. To access information about the customer once the
    /// payment flow is complete, use the `customer` attribute.
    pub customer_email: Option<String>,
    /// List of coupons and promotion codes attached to the Checkout Session.
    pub discounts: Option<Vec<crate::checkout_session::Discount>>,
    /// A list of the types of payment methods (e.g., `card`) that should be excluded from this Checkout
    /// Session. This should only be used when payment methods for this Checkout Session are managed
    /// through the [Stripe Dashboard](https://dashboard.stripe.com/settings/payment_methods).
    pub excluded_payment_method_types: Option<Vec<String>>,
    /// The timestamp at which the Checkout Session will expire.
    pub expires_at: rt::Timestamp,
    /// Unique identifier for the object.
    pub id: crate::ids::CheckoutSessionId,
    /// The integration identifier for this Checkout Session. Multiple Checkout Sessions can have the
    /// same integration identifier.
    pub integration_identifier: Option<String>,
    /// ID of the invoice created by the Checkout Session, if it exists.
    pub invoice: Option<rt::Expandable<crate::ids::InvoiceId>>,
    /// Details on the state of invoice creation for the Checkout Session.
    pub invoice_creation: Option<rt::Part<crate::checkout_session::InvoiceCreation>>,
    /// The line items purchased by the customer.
    pub line_items: Option<rt::List<crate::Item>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The IETF language tag of the locale Checkout is displayed in. If blank or `auto`, the browser's
    /// locale is used.
    pub locale: Option<crate::checkout_session::Locale>,
    /// Settings for Managed Payments for this Checkout Session and resulting
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    pub managed_payments: Option<rt::Part<crate::checkout_session::ManagedPayments>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The mode of the Checkout Session.
    pub mode: crate::checkout_session::Mode,
    pub name_collection: Option<rt::Part<crate::checkout_session::NameCollection>>,
    /// The optional items presented to the customer at checkout.
    pub optional_items: Option<Vec<crate::checkout_session::OptionalItem>>,
    /// Where the user is coming from. This informs the optimizations that are applied to the session.
    pub origin_context: Option<crate::checkout_session::OriginContext>,
    /// The ID of the PaymentIntent for Checkout Sessions in `payment` mode. You can't confirm or cancel
    /// the PaymentIntent for a Checkout Session. To cancel,
    /// [expire the Checkout Session](https://docs.stripe.com/api/checkout/sessions/expire) instead.
    pub payment_intent: Option<rt::Expandable<crate::ids::PaymentIntentId>>,
    /// The ID of the Payment Link that created this Session.
    pub payment_link: Option<rt::Expandable<crate::ids::PaymentLinkId>>,
    /// Configure whether a Checkout Session should collect a payment method. Defaults to `always`.
    pub payment_method_collection: Option<
        crate::checkout_session::PaymentMethodCollection,
    >,
    /// Information about the payment method configuration used for this Checkout session if using
    /// dynamic payment methods.
    pub payment_method_configuration_details: Option<
        rt::Part<crate::checkout_session::PaymentMethodConfigurationDetails>,
    >,
    /// Payment-method-specific configuration for the PaymentIntent or SetupIntent of this
    /// CheckoutSession.
    pub payment_method_options: Option<
        rt::Part<crate::checkout_session::PaymentMethodOptions>,
    >,
    /// A list of the types of payment methods (e.g. card) this Checkout Session is allowed to accept.
    pub payment_method_types: Vec<String>,
    /// The payment status of the Checkout Session, one of `paid`, `unpaid`, or `no_payment_required`.
    /// You can use this value to decide when to fulfill your customer's order.
    pub payment_status: crate::checkout_session::PaymentStatus,
    /// This property is used to set up permissions for various actions (e.g., update) on the
    /// CheckoutSession object.
    ///
    /// For specific permissions, please refer to their dedicated subsections, such as
    /// `permissions.update_shipping_details`.
    pub permissions: Option<rt::Part<crate::checkout_session::Permissions>>,
    pub phone_number_collection: Option<
        rt::Part<crate::checkout_session::PhoneNumberCollection>,
    >,
    pub presentment_details: Option<rt::Part<crate::charge::PresentmentDetails>>,
    /// The ID of the original expired Checkout Session that triggered the recovery flow.
    pub recovered_from: Option<String>,
    /// This parameter applies to `ui_mode: embedded_page`. Learn more about the
    /// [redirect behavior](https://docs.stripe.com/payments/checkout/custom-success-page?payment-ui=embedded-form)
    /// of embedded sessions. Defaults to `always`.
    pub redirect_on_completion: Option<crate::checkout_session::RedirectOnCompletion>,
    /// Applies to Checkout Sessions with `ui_mode: embedded_page` or `ui_mode: elements`. The URL to
    /// redirect your customer back to after they authenticate or cancel their payment on the payment
    /// method's app or site.
    pub return_url: Option<String>,
    /// Controls saved payment method settings for the session. Only available in `payment` and
    /// `subscription` mode.
    pub saved_payment_method_options: Option<
        rt::Part<crate::checkout_session::SavedPaymentMethodOptions>,
    >,
    /// The ID of the SetupIntent for Checkout Sessions in `setup` mode. You can't confirm or cancel the
    /// SetupIntent for a Checkout Session. To cancel,
    /// [expire the Checkout Session](https://docs.stripe.com/api/checkout/sessions/expire) instead.
    pub setup_intent: Option<rt::Expandable<crate::ids::SetupIntentId>>,
    /// When set, provides configuration for Checkout to collect a shipping address from a customer.
    pub shipping_address_collection: Option<
        rt::Part<crate::checkout_session::ShippingAddressCollection>,
    >,
    /// The details of the customer cost of shipping, including the customer chosen ShippingRate.
    pub shipping_cost: Option<rt::Part<crate::checkout_session::ShippingCost>>,
    /// The shipping rate options applied to this Session.
    pub shipping_options: Vec<crate::checkout_session::ShippingOption>,
    /// The status of the Checkout Session, one of `open`, `complete`, or `expired`.
    pub status: Option<crate::checkout_session::Status>,
    /// Describes the type of transaction being performed by Checkout in order to customize relevant
    /// text on the page, such as the submit button. `submit_type` can only be specified on Checkout
    /// Sessions in `payment` mode. If blank or `auto`, `pay` is used.
    pub submit_type: Option<crate::checkout_session::SubmitType>,
    /// The ID of the [Subscription](https://docs.stripe.com/api/subscriptions) for Checkout Sessions in
    /// `subscription` mode.
    pub subscription: Option<rt::Expandable<crate::ids::SubscriptionId>>,
    /// The URL the customer will be directed to after the payment or subscription creation is
    /// successful.
    pub success_url: Option<String>,
    pub tax_id_collection: Option<rt::Part<crate::checkout_session::TaxIdCollection>>,
    /// Tax and discount details for the computed total amount.
    pub total_details: Option<rt::Part<crate::checkout_session::TotalDetails>>,
    /// The UI mode of the Session. Defaults to `hosted_page`.
    pub ui_mode: Option<crate::checkout_session::UiMode>,
    /// The URL to the Checkout Session. Applies to Checkout Sessions with `ui_mode: hosted_page`.
    /// Redirect customers to this URL to take them to Checkout. If you’re using
    /// [Custom Domains](https://docs.stripe.com/payments/checkout/custom-domains), the URL will use
    /// your subdomain. Otherwise, it’ll use `checkout.stripe.com.` This value is only present when the
    /// session is active.
    pub url: Option<String>,
    /// Wallet-specific configuration for this Checkout Session.
    pub wallet_options: Option<rt::Part<crate::checkout_session::WalletOptions>>,
}

impl rt::Record for CheckoutSession {
    fn blank() -> Self {
        Self {
            adaptive_pricing: rt::blank(),
            after_expiration: rt::blank(),
            allow_promotion_codes: rt::blank(),
            amount_subtotal: rt::blank(),
            amount_total: rt::blank(),
            automatic_tax: rt::blank(),
            billing_address_collection: rt::blank(),
            branding_settings: rt::blank(),
            cancel_url: rt::blank(),
            client_reference_id: rt::blank(),
            client_secret: rt::blank(),
            collected_information: rt::blank(),
            consent: rt::blank(),
            consent_collection: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            currency_conversion: rt::blank(),
            custom_fields: rt::blank(),
            custom_text: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            customer_creation: rt::blank(),
            customer_details: rt::blank(),
            customer_email: rt::blank(),
            discounts: rt::blank(),
            excluded_payment_method_types: rt::blank(),
            expires_at: rt::blank(),
            id: rt::blank(),
            integration_identifier: rt::blank(),
            invoice: rt::blank(),
            invoice_creation: rt::blank(),
            line_items: rt::blank(),
            livemode: rt::blank(),
            locale: rt::blank(),
            managed_payments: rt::blank(),
            metadata: rt::blank(),
            mode: rt::blank(),
            name_collection: rt::blank(),
            optional_items: rt::blank(),
            origin_context: rt::blank(),
            payment_intent: rt::blank(),
            payment_link: rt::blank(),
            payment_method_collection: rt::blank(),
            payment_method_configuration_details: rt::blank(),
            payment_method_options: rt::blank(),
            payment_method_types: rt::blank(),
            payment_status: rt::blank(),
            permissions: rt::blank(),
            phone_number_collection: rt::blank(),
            presentment_details: rt::blank(),
            recovered_from: rt::blank(),
            redirect_on_completion: rt::blank(),
            return_url: rt::blank(),
            saved_payment_method_options: rt::blank(),
            setup_intent: rt::blank(),
            shipping_address_collection: rt::blank(),
            shipping_cost: rt::blank(),
            shipping_options: rt::blank(),
            status: rt::blank(),
            submit_type: rt::blank(),
            subscription: rt::blank(),
            success_url: rt::blank(),
            tax_id_collection: rt::blank(),
            total_details: rt::blank(),
            ui_mode: rt::blank(),
            url: rt::blank(),
            wallet_options: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout.session",
            constants: &[("object", rt::Constant::Str("checkout.session"))],
            fields: &[
                rt::Field("adaptive_pricing", rt::NULLABLE),
                rt::Field("after_expiration", rt::NULLABLE),
                rt::Field("allow_promotion_codes", rt::NULLABLE),
                rt::Field("amount_subtotal", rt::NULLABLE),
                rt::Field("amount_total", rt::NULLABLE),
                rt::Field("automatic_tax", rt::REQUIRED),
                rt::Field("billing_address_collection", rt::NULLABLE),
                rt::Field("branding_settings", rt::OPTIONAL),
                rt::Field("cancel_url", rt::NULLABLE),
                rt::Field("client_reference_id", rt::NULLABLE),
                rt::Field("client_secret", rt::NULLABLE | rt::SECRET),
                rt::Field("collected_information", rt::NULLABLE),
                rt::Field("consent", rt::NULLABLE),
                rt::Field("consent_collection", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("currency_conversion", rt::NULLABLE),
                rt::Field("custom_fields", rt::REQUIRED),
                rt::Field("custom_text", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("customer_creation", rt::NULLABLE),
                rt::Field("customer_details", rt::NULLABLE),
                rt::Field("customer_email", rt::NULLABLE),
                rt::Field("discounts", rt::NULLABLE),
                rt::Field("excluded_payment_method_types", rt::OPTIONAL),
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("integration_identifier", rt::NULLABLE),
                rt::Field("invoice", rt::NULLABLE),
                rt::Field("invoice_creation", rt::NULLABLE),
                rt::Field("line_items", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("locale", rt::NULLABLE),
                rt::Field("managed_payments", rt::NULLABLE),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("mode", rt::REQUIRED),
                rt::Field("name_collection", rt::OPTIONAL),
                rt::Field("optional_items", rt::NULLABLE),
                rt::Field("origin_context", rt::NULLABLE),
                rt::Field("payment_intent", rt::NULLABLE),
                rt::Field("payment_link", rt::NULLABLE),
                rt::Field("payment_method_collection", rt::NULLABLE),
                rt::Field("payment_method_configuration_details", rt::NULLABLE),
                rt::Field("payment_method_options", rt::NULLABLE),
                rt::Field("payment_method_types", rt::REQUIRED),
                rt::Field("payment_status", rt::REQUIRED),
                rt::Field("permissions", rt::NULLABLE),
                rt::Field("phone_number_collection", rt::OPTIONAL),
                rt::Field("presentment_details", rt::OPTIONAL),
                rt::Field("recovered_from", rt::NULLABLE),
                rt::Field("redirect_on_completion", rt::OPTIONAL),
                rt::Field("return_url", rt::OPTIONAL),
                rt::Field("saved_payment_method_options", rt::NULLABLE),
                rt::Field("setup_intent", rt::NULLABLE),
                rt::Field("shipping_address_collection", rt::NULLABLE),
                rt::Field("shipping_cost", rt::NULLABLE),
                rt::Field("shipping_options", rt::REQUIRED),
                rt::Field("status", rt::NULLABLE),
                rt::Field("submit_type", rt::NULLABLE),
                rt::Field("subscription", rt::NULLABLE),
                rt::Field("success_url", rt::NULLABLE),
                rt::Field("tax_id_collection", rt::OPTIONAL),
                rt::Field("total_details", rt::NULLABLE),
                rt::Field("ui_mode", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE | rt::SECRET),
                rt::Field("wallet_options", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.adaptive_pricing,
            1 => &self.after_expiration,
            2 => &self.allow_promotion_codes,
            3 => &self.amount_subtotal,
            4 => &self.amount_total,
            5 => &self.automatic_tax,
            6 => &self.billing_address_collection,
            7 => &self.branding_settings,
            8 => &self.cancel_url,
            9 => &self.client_reference_id,
            10 => &self.client_secret,
            11 => &self.collected_information,
            12 => &self.consent,
            13 => &self.consent_collection,
            14 => &self.created,
            15 => &self.currency,
            16 => &self.currency_conversion,
            17 => &self.custom_fields,
            18 => &self.custom_text,
            19 => &self.customer,
            20 => &self.customer_account,
            21 => &self.customer_creation,
            22 => &self.customer_details,
            23 => &self.customer_email,
            24 => &self.discounts,
            25 => &self.excluded_payment_method_types,
            26 => &self.expires_at,
            27 => &self.id,
            28 => &self.integration_identifier,
            29 => &self.invoice,
            30 => &self.invoice_creation,
            31 => &self.line_items,
            32 => &self.livemode,
            33 => &self.locale,
            34 => &self.managed_payments,
            35 => &self.metadata,
            36 => &self.mode,
            37 => &self.name_collection,
            38 => &self.optional_items,
            39 => &self.origin_context,
            40 => &self.payment_intent,
            41 => &self.payment_link,
            42 => &self.payment_method_collection,
            43 => &self.payment_method_configuration_details,
            44 => &self.payment_method_options,
            45 => &self.payment_method_types,
            46 => &self.payment_status,
            47 => &self.permissions,
            48 => &self.phone_number_collection,
            49 => &self.presentment_details,
            50 => &self.recovered_from,
            51 => &self.redirect_on_completion,
            52 => &self.return_url,
            53 => &self.saved_payment_method_options,
            54 => &self.setup_intent,
            55 => &self.shipping_address_collection,
            56 => &self.shipping_cost,
            57 => &self.shipping_options,
            58 => &self.status,
            59 => &self.submit_type,
            60 => &self.subscription,
            61 => &self.success_url,
            62 => &self.tax_id_collection,
            63 => &self.total_details,
            64 => &self.ui_mode,
            65 => &self.url,
            _ => &self.wallet_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.adaptive_pricing,
            1 => &mut self.after_expiration,
            2 => &mut self.allow_promotion_codes,
            3 => &mut self.amount_subtotal,
            4 => &mut self.amount_total,
            5 => &mut self.automatic_tax,
            6 => &mut self.billing_address_collection,
            7 => &mut self.branding_settings,
            8 => &mut self.cancel_url,
            9 => &mut self.client_reference_id,
            10 => &mut self.client_secret,
            11 => &mut self.collected_information,
            12 => &mut self.consent,
            13 => &mut self.consent_collection,
            14 => &mut self.created,
            15 => &mut self.currency,
            16 => &mut self.currency_conversion,
            17 => &mut self.custom_fields,
            18 => &mut self.custom_text,
            19 => &mut self.customer,
            20 => &mut self.customer_account,
            21 => &mut self.customer_creation,
            22 => &mut self.customer_details,
            23 => &mut self.customer_email,
            24 => &mut self.discounts,
            25 => &mut self.excluded_payment_method_types,
            26 => &mut self.expires_at,
            27 => &mut self.id,
            28 => &mut self.integration_identifier,
            29 => &mut self.invoice,
            30 => &mut self.invoice_creation,
            31 => &mut self.line_items,
            32 => &mut self.livemode,
            33 => &mut self.locale,
            34 => &mut self.managed_payments,
            35 => &mut self.metadata,
            36 => &mut self.mode,
            37 => &mut self.name_collection,
            38 => &mut self.optional_items,
            39 => &mut self.origin_context,
            40 => &mut self.payment_intent,
            41 => &mut self.payment_link,
            42 => &mut self.payment_method_collection,
            43 => &mut self.payment_method_configuration_details,
            44 => &mut self.payment_method_options,
            45 => &mut self.payment_method_types,
            46 => &mut self.payment_status,
            47 => &mut self.permissions,
            48 => &mut self.phone_number_collection,
            49 => &mut self.presentment_details,
            50 => &mut self.recovered_from,
            51 => &mut self.redirect_on_completion,
            52 => &mut self.return_url,
            53 => &mut self.saved_payment_method_options,
            54 => &mut self.setup_intent,
            55 => &mut self.shipping_address_collection,
            56 => &mut self.shipping_cost,
            57 => &mut self.shipping_options,
            58 => &mut self.status,
            59 => &mut self.submit_type,
            60 => &mut self.subscription,
            61 => &mut self.success_url,
            62 => &mut self.tax_id_collection,
            63 => &mut self.total_details,
            64 => &mut self.ui_mode,
            65 => &mut self.url,
            _ => &mut self.wallet_options,
        }
    }
}

rt::record_traits!(CheckoutSession);

impl rt::Resource for CheckoutSession {
    type Id = crate::ids::CheckoutSessionId;
    const OBJECT: &'static str = "checkout.session";
}

impl CheckoutSession {
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `discounts.coupon`.
    pub const DISCOUNTS_COUPON: rt::Expand<Self, crate::ids::CouponId> = rt::Expand::new(
        "discounts.coupon",
    );
    /// Expands `discounts.promotion_code`.
    pub const DISCOUNTS_PROMOTION_CODE: rt::Expand<Self, crate::ids::PromotionCodeId> = rt::Expand::new(
        "discounts.promotion_code",
    );
    /// Expands `invoice`.
    pub const INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "invoice",
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
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: rt::Expand<Self, crate::ids::PaymentIntentId> = rt::Expand::new(
        "payment_intent",
    );
    /// Expands `payment_link`.
    pub const PAYMENT_LINK: rt::Expand<Self, crate::ids::PaymentLinkId> = rt::Expand::new(
        "payment_link",
    );
    /// Expands `setup_intent`.
    pub const SETUP_INTENT: rt::Expand<Self, crate::ids::SetupIntentId> = rt::Expand::new(
        "setup_intent",
    );
    /// Expands `shipping_cost.shipping_rate`.
    pub const SHIPPING_COST_SHIPPING_RATE: rt::Expand<
        Self,
        crate::ids::ShippingRateId,
    > = rt::Expand::new("shipping_cost.shipping_rate");
    /// Expands `shipping_options.shipping_rate`.
    pub const SHIPPING_OPTIONS_SHIPPING_RATE: rt::Expand<
        Self,
        crate::ids::ShippingRateId,
    > = rt::Expand::new("shipping_options.shipping_rate");
    /// Expands `subscription`.
    pub const SUBSCRIPTION: rt::Expand<Self, crate::ids::SubscriptionId> = rt::Expand::new(
        "subscription",
    );
}
