// Written by `cargo xtask generate`. Do not edit.
//! The operations of `checkout::sessions`.

pub mod create;
#[cfg(feature = "checkout-sessions")]
pub mod line_items;
#[cfg(feature = "checkout-sessions")]
pub mod list;
#[cfg(feature = "checkout-sessions")]
pub mod update;

#[cfg(feature = "checkout-sessions")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/checkout/sessions`.
    pub struct CreateRequest -> crate::CheckoutSession, expand;
}

#[cfg(feature = "checkout-sessions")]
/// Create a Checkout Session.
///
/// Creates a Checkout Session object.
///
/// `POST /v1/checkout/sessions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::checkout::sessions::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCheckoutSessions",
        method: rt::Method::Post,
        path: "/v1/checkout/sessions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "checkout-sessions")]
impl CreateRequest {
    /// Settings for price localization with
    /// [Adaptive Pricing](https://docs.stripe.com/payments/checkout/adaptive-pricing).
    #[inline]
    pub fn adaptive_pricing(self, adaptive_pricing: create::AdaptivePricing) -> Self {
        Self(self.0.with("adaptive_pricing", adaptive_pricing))
    }

    /// Configure actions after a Checkout Session has expired. You can't set this parameter if
    /// `ui_mode` is `elements`.
    #[inline]
    pub fn after_expiration(self, after_expiration: create::AfterExpiration) -> Self {
        Self(self.0.with("after_expiration", after_expiration))
    }

    /// Enables user redeemable promotion codes.
    #[inline]
    pub fn allow_promotion_codes(self, allow_promotion_codes: bool) -> Self {
        Self(self.0.with("allow_promotion_codes", allow_promotion_codes))
    }

    /// Settings for automatic tax lookup for this session and resulting payments, invoices, and
    /// subscriptions.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Specify whether Checkout should collect the customer's billing address. Defaults to `auto`.
    #[inline]
    pub fn billing_address_collection(
        self,
        billing_address_collection: crate::checkout_session::BillingAddressCollection,
    ) -> Self {
        Self(self.0.with("billing_address_collection", billing_address_collection))
    }

    /// The branding settings for the Checkout Session. This parameter is not allowed if ui_mode is
    /// `elements`.
    #[inline]
    pub fn branding_settings(self, branding_settings: create::BrandingSettings) -> Self {
        Self(self.0.with("branding_settings", branding_settings))
    }

    /// If set, Checkout displays a back button and customers will be directed to this URL if they
    /// decide to cancel payment and return to your website. This parameter is not allowed if ui_mode is
    /// `embedded_page` or `elements`.
    #[inline]
    pub fn cancel_url(self, cancel_url: impl Into<String>) -> Self {
        Self(self.0.with("cancel_url", rt::Value::text(cancel_url)))
    }

    /// A unique string to reference the Checkout Session. This can be a customer ID, a cart ID, or
    /// similar, and can be used to reconcile the session with your internal systems.
    #[inline]
    pub fn client_reference_id(self, client_reference_id: impl Into<String>) -> Self {
        Self(self.0.with("client_reference_id", rt::Value::text(client_reference_id)))
    }

    /// Configure fields for the Checkout Session to gather active consent from customers.
    #[inline]
    pub fn consent_collection(
        self,
        consent_collection: create::ConsentCollection,
    ) -> Self {
        Self(self.0.with("consent_collection", consent_collection))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies). Required in
    /// `setup` mode when `payment_method_types` is not set.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<
            Item = crate::payment_links::create::CustomField,
        >,
    ) -> Self {
        Self(self.0.with("custom_fields", rt::Value::list(custom_fields)))
    }

    /// Display additional text for your customers using custom text. You can't set this parameter if
    /// `ui_mode` is `custom`.
    #[inline]
    pub fn custom_text(
        self,
        custom_text: crate::payment_links::create::CustomText,
    ) -> Self {
        Self(self.0.with("custom_text", custom_text))
    }

    /// ID of an existing Customer, if one exists. In `payment` mode, the customer’s most recently saved
    /// card payment method will be used to prefill the email, name, card details, and billing address
    /// on the Checkout page. In `subscription` mode, the customer’s
    /// [default payment method](https://docs.stripe.com/api/customers/update#update_customer-invoice_settings-default_payment_method)
    /// will be used if it’s a card, otherwise the most recently saved card will be used. A valid
    /// billing address, billing name and billing email are required on the payment method for Checkout
    /// to prefill the customer's card details.
    ///
    /// If the Customer already has a valid
    /// [email](https://docs.stripe.com/api/customers/object#customer_object-email) set, the email will
    /// be prefilled and not editable in Checkout. If the Customer does not have a valid `email`,
    /// Checkout will set the email entered during the session on the Customer.
    ///
    /// If blank for Checkout Sessions in `subscription` mode or with `customer_creation` set as
    /// `always` in `payment` mode, Checkout will create a new Customer object based on information
    /// provided during the payment flow.
    ///
    /// You can set
    /// [`payment_intent_data.setup_future_usage`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data-setup_future_usage)
    /// to have Checkout automatically attach the payment method to the Customer you pass in for future
    /// reuse.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// ID of an existing Account, if one exists. Has the same behavior as `customer`.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Configure whether a Checkout Session creates a [Customer](https://docs.stripe.com/api/customers)
    /// during Session confirmation.
    ///
    /// When a Customer is not created, you can still retrieve email, address, and other customer data
    /// entered in Checkout with
    /// [customer_details](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details).
    ///
    /// Sessions that don't create Customers instead are grouped by
    /// [guest customers](https://docs.stripe.com/payments/checkout/guest-customers) in the Dashboard.
    /// Promotion codes limited to first time customers will return invalid for these Sessions.
    ///
    /// Can only be set in `payment` and `setup` mode.
    #[inline]
    pub fn customer_creation(
        self,
        customer_creation: crate::checkout_session::CustomerCreation,
    ) -> Self {
        Self(self.0.with("customer_creation", customer_creation))
    }

    /// If provided, this value will be used when the Customer object is created. If not provided,
    /// customers will be asked to enter their email address. Use this parameter to prefill customer
    /// data if you already have an email on file. To access information about the customer once a
    /// session is complete, use the `customer` field.
    #[inline]
    pub fn customer_email(self, customer_email: impl Into<String>) -> Self {
        Self(self.0.with("customer_email", rt::Value::text(customer_email)))
    }

    /// Controls what fields on Customer can be updated by the Checkout Session. Can only be provided
    /// when `customer` is provided.
    #[inline]
    pub fn customer_update(self, customer_update: create::CustomerUpdate) -> Self {
        Self(self.0.with("customer_update", customer_update))
    }

    /// The coupon or promotion code to apply to this Session. Currently, only up to one may be
    /// specified.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// A list of the types of payment methods (e.g., `card`) that should be excluded from this Checkout
    /// Session. This should only be used when payment methods for this Checkout Session are managed
    /// through the [Stripe Dashboard](https://dashboard.stripe.com/settings/payment_methods).
    #[inline]
    pub fn excluded_payment_method_types(
        self,
        excluded_payment_method_types: impl IntoIterator<
            Item = crate::payment_intent::ExcludedPaymentMethodType,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "excluded_payment_method_types",
                    rt::Value::list(excluded_payment_method_types),
                ),
        )
    }

    /// The Epoch time in seconds at which the Checkout Session will expire. It can be anywhere from 30
    /// minutes to 24 hours after Checkout Session creation. By default, this value is 24 hours from
    /// creation.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }

    /// The integration identifier for this Checkout Session. Multiple Checkout Sessions can have the
    /// same integration identifier.
    #[inline]
    pub fn integration_identifier(
        self,
        integration_identifier: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("integration_identifier", rt::Value::text(integration_identifier)),
        )
    }

    /// Generate a post-purchase Invoice for one-time payments.
    #[inline]
    pub fn invoice_creation(self, invoice_creation: create::InvoiceCreation) -> Self {
        Self(self.0.with("invoice_creation", invoice_creation))
    }

    /// A list of items the customer is purchasing. Use this parameter to pass one-time or recurring
    /// [Prices](https://docs.stripe.com/api/prices). The parameter is required for `payment` and
    /// `subscription` mode.
    ///
    /// For `payment` mode, there is a maximum of 100 line items, however it is recommended to
    /// consolidate line items if there are more than a few dozen.
    ///
    /// For `subscription` mode, there is a maximum of 20 line items with recurring Prices and 20 line
    /// items with one-time Prices. Line items with one-time Prices will be on the initial invoice only.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = create::LineItem>,
    ) -> Self {
        Self(self.0.with("line_items", rt::Value::list(line_items)))
    }

    /// The IETF language tag of the locale Checkout is displayed in. If blank or `auto`, the browser's
    /// locale is used.
    #[inline]
    pub fn locale(self, locale: crate::checkout_session::Locale) -> Self {
        Self(self.0.with("locale", locale))
    }

    /// Settings for Managed Payments for this Checkout Session and resulting
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    #[inline]
    pub fn managed_payments(
        self,
        managed_payments: crate::payment_links::create::ManagedPayments,
    ) -> Self {
        Self(self.0.with("managed_payments", managed_payments))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// The mode of the Checkout Session. Pass `subscription` if the Checkout Session includes at least
    /// one recurring item.
    #[inline]
    pub fn mode(self, mode: crate::checkout_session::Mode) -> Self {
        Self(self.0.with("mode", mode))
    }

    /// Controls name collection settings for the session.
    ///
    /// You can configure Checkout to collect your customers' business names, individual names, or both.
    /// Each name field can be either required or optional.
    ///
    /// If a [Customer](https://docs.stripe.com/api/customers) is created or provided, the names can be
    /// saved to the Customer object as well.
    ///
    /// You can't set this parameter if `ui_mode` is `custom`.
    #[inline]
    pub fn name_collection(
        self,
        name_collection: crate::payment_links::create::NameCollection,
    ) -> Self {
        Self(self.0.with("name_collection", name_collection))
    }

    /// A list of optional items the customer can add to their order at checkout. Use this parameter to
    /// pass one-time or recurring [Prices](https://docs.stripe.com/api/prices).
    ///
    /// There is a maximum of 10 optional items allowed on a Checkout Session, and the existing limits
    /// on the number of line items allowed on a Checkout Session apply to the combined number of line
    /// items and optional items.
    ///
    /// For `payment` mode, there is a maximum of 100 combined line items and optional items, however it
    /// is recommended to consolidate items if there are more than a few dozen.
    ///
    /// For `subscription` mode, there is a maximum of 20 line items and optional items with recurring
    /// Prices and 20 line items and optional items with one-time Prices.
    ///
    /// You can't set this parameter if `ui_mode` is `custom`.
    #[inline]
    pub fn optional_items(
        self,
        optional_items: impl IntoIterator<
            Item = crate::payment_links::create::OptionalItem,
        >,
    ) -> Self {
        Self(self.0.with("optional_items", rt::Value::list(optional_items)))
    }

    /// Where the user is coming from. This informs the optimizations that are applied to the session.
    /// You can't set this parameter if `ui_mode` is `elements`.
    #[inline]
    pub fn origin_context(
        self,
        origin_context: crate::checkout_session::OriginContext,
    ) -> Self {
        Self(self.0.with("origin_context", origin_context))
    }

    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    #[inline]
    pub fn payment_intent_data(
        self,
        payment_intent_data: create::PaymentIntentData,
    ) -> Self {
        Self(self.0.with("payment_intent_data", payment_intent_data))
    }

    /// Specify whether Checkout should collect a payment method. When set to `if_required`, Checkout
    /// will not collect a payment method when the total due for the session is 0. This may occur if the
    /// Checkout Session includes a free trial or a discount.
    ///
    /// Can only be set in `subscription` mode. Defaults to `always`.
    ///
    /// If you'd like information on how to collect a payment method outside of Checkout, read the guide
    /// on configuring
    /// [subscriptions with a free trial](https://docs.stripe.com/payments/checkout/free-trials).
    #[inline]
    pub fn payment_method_collection(
        self,
        payment_method_collection: crate::checkout_session::PaymentMethodCollection,
    ) -> Self {
        Self(self.0.with("payment_method_collection", payment_method_collection))
    }

    /// The ID of the payment method configuration to use with this Checkout session.
    #[inline]
    pub fn payment_method_configuration(
        self,
        payment_method_configuration: impl Into<crate::ids::PaymentMethodConfigurationId>,
    ) -> Self {
        let payment_method_configuration: crate::ids::PaymentMethodConfigurationId = payment_method_configuration
            .into();
        Self(self.0.with("payment_method_configuration", payment_method_configuration))
    }

    /// This parameter allows you to set some attributes on the payment method created during a Checkout
    /// session.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment-method-specific configuration.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// A list of the types of payment methods (e.g., `card`) this Checkout Session can accept.
    ///
    /// You can omit this attribute to manage your payment methods from the
    /// [Stripe Dashboard](https://dashboard.stripe.com/settings/payment_methods). See
    /// [Dynamic Payment Methods](https://docs.stripe.com/payments/payment-methods/integration-options#using-dynamic-payment-methods)
    /// for more details.
    ///
    /// Read more about the supported payment methods and their requirements in our
    /// [payment method details guide](https://docs.stripe.com/payments/checkout/payment-methods).
    ///
    /// If multiple payment methods are passed, Checkout will dynamically reorder them to prioritize the
    /// most relevant payment methods based on the customer's location and other characteristics.
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<Item = create::PaymentMethodType>,
    ) -> Self {
        Self(self.0.with("payment_method_types", rt::Value::list(payment_method_types)))
    }

    /// This property is used to set up permissions for various actions (e.g., update) on the
    /// CheckoutSession object. Can only be set when creating `embedded` or `custom` sessions.
    ///
    /// For specific permissions, please refer to their dedicated subsections, such as
    /// `permissions.update_shipping_details`.
    #[inline]
    pub fn permissions(self, permissions: create::Permissions) -> Self {
        Self(self.0.with("permissions", permissions))
    }

    /// Controls phone number collection settings for the session.
    ///
    /// We recommend that you review your privacy policy and check with your legal contacts before using
    /// this feature. Learn more about
    /// [collecting phone numbers with Checkout](https://docs.stripe.com/payments/checkout/phone-numbers).
    #[inline]
    pub fn phone_number_collection(
        self,
        phone_number_collection: crate::payment_links::create::PhoneNumberCollection,
    ) -> Self {
        Self(self.0.with("phone_number_collection", phone_number_collection))
    }

    /// This parameter applies to `ui_mode: embedded_page`. Learn more about the
    /// [redirect behavior](https://docs.stripe.com/payments/checkout/custom-success-page?payment-ui=embedded-form)
    /// of embedded sessions. Defaults to `always`.
    #[inline]
    pub fn redirect_on_completion(
        self,
        redirect_on_completion: crate::checkout_session::RedirectOnCompletion,
    ) -> Self {
        Self(self.0.with("redirect_on_completion", redirect_on_completion))
    }

    /// The URL to redirect your customer back to after they authenticate or cancel their payment on the
    /// payment method's app or site. This parameter is required if `ui_mode` is `embedded_page` or
    /// `elements` and redirect-based payment methods are enabled on the session.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// Controls saved payment method settings for the session. Only available in `payment` and
    /// `subscription` mode.
    #[inline]
    pub fn saved_payment_method_options(
        self,
        saved_payment_method_options: create::SavedPaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("saved_payment_method_options", saved_payment_method_options))
    }

    /// A subset of parameters to be passed to SetupIntent creation for Checkout Sessions in `setup`
    /// mode.
    #[inline]
    pub fn setup_intent_data(self, setup_intent_data: create::SetupIntentData) -> Self {
        Self(self.0.with("setup_intent_data", setup_intent_data))
    }

    /// When set, provides configuration for Checkout to collect a shipping address from a customer.
    #[inline]
    pub fn shipping_address_collection(
        self,
        shipping_address_collection: crate::payment_links::create::ShippingAddressCollection,
    ) -> Self {
        Self(self.0.with("shipping_address_collection", shipping_address_collection))
    }

    /// The shipping rate options to apply to this Session. Up to a maximum of 5.
    #[inline]
    pub fn shipping_options(
        self,
        shipping_options: impl IntoIterator<Item = create::ShippingOption>,
    ) -> Self {
        Self(self.0.with("shipping_options", rt::Value::list(shipping_options)))
    }

    /// Describes the type of transaction being performed by Checkout in order to customize relevant
    /// text on the page, such as the submit button. `submit_type` can only be specified on Checkout
    /// Sessions in `payment` or `subscription` mode. If blank or `auto`, `pay` is used. You can't set
    /// this parameter if `ui_mode` is `elements`.
    #[inline]
    pub fn submit_type(self, submit_type: crate::checkout_session::SubmitType) -> Self {
        Self(self.0.with("submit_type", submit_type))
    }

    /// A subset of parameters to be passed to subscription creation for Checkout Sessions in
    /// `subscription` mode.
    #[inline]
    pub fn subscription_data(self, subscription_data: create::SubscriptionData) -> Self {
        Self(self.0.with("subscription_data", subscription_data))
    }

    /// The URL to which Stripe should send customers when payment or setup is complete. This parameter
    /// is not allowed if ui_mode is `embedded_page` or `elements`. If you'd like to use information
    /// from the successful Checkout Session on your page, read the guide on
    /// [customizing your success page](https://docs.stripe.com/payments/checkout/custom-success-page).
    #[inline]
    pub fn success_url(self, success_url: impl Into<String>) -> Self {
        Self(self.0.with("success_url", rt::Value::text(success_url)))
    }

    /// Controls tax ID collection during checkout.
    #[inline]
    pub fn tax_id_collection(self, tax_id_collection: create::TaxIdCollection) -> Self {
        Self(self.0.with("tax_id_collection", tax_id_collection))
    }

    /// The UI mode of the Session. Defaults to `hosted_page`.
    #[inline]
    pub fn ui_mode(self, ui_mode: crate::checkout_session::UiMode) -> Self {
        Self(self.0.with("ui_mode", ui_mode))
    }

    /// Wallet-specific configuration.
    #[inline]
    pub fn wallet_options(self, wallet_options: create::WalletOptions) -> Self {
        Self(self.0.with("wallet_options", wallet_options))
    }
}

#[cfg(feature = "checkout-sessions")]
rt::operation! {
    /// The request of [`expire`]: `POST /v1/checkout/sessions/{session}/expire`.
    pub struct ExpireRequest -> crate::CheckoutSession, expand;
}

#[cfg(feature = "checkout-sessions")]
/// Expire a Checkout Session.
///
/// A Checkout Session can be expired when it is in one of these statuses: `open`
///
/// After it expires, a customer can’t complete a Checkout Session and customers loading the
/// Checkout Session see a message saying the Checkout Session is expired.
///
/// `POST /v1/checkout/sessions/{session}/expire`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::checkout::sessions::expire("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn expire(session: impl Into<crate::ids::CheckoutSessionId>) -> ExpireRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCheckoutSessionsSessionExpire",
        method: rt::Method::Post,
        path: "/v1/checkout/sessions/{session}/expire",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let session: crate::ids::CheckoutSessionId = session.into();
    ExpireRequest(rt::Request::new(OPERATION, &[session.as_str()]))
}

#[cfg(feature = "checkout-sessions")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/checkout/sessions`.
    pub struct ListRequest -> rt::List<crate::CheckoutSession>, paged, expand;
}

#[cfg(feature = "checkout-sessions")]
/// List all Checkout Sessions.
///
/// Returns a list of Checkout Sessions.
///
/// `GET /v1/checkout/sessions`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::checkout::sessions::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCheckoutSessions",
        method: rt::Method::Get,
        path: "/v1/checkout/sessions",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "checkout-sessions")]
impl ListRequest {
    /// Only return Checkout Sessions that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return the Checkout Sessions for the Customer specified.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return the Checkout Sessions for the Account specified.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Only return the Checkout Sessions for the Customer details specified.
    #[inline]
    pub fn customer_details(self, customer_details: list::CustomerDetails) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// Only return the Checkout Session for the PaymentIntent specified.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
    }

    /// Only return the Checkout Sessions for the Payment Link specified.
    #[inline]
    pub fn payment_link(
        self,
        payment_link: impl Into<crate::ids::PaymentLinkId>,
    ) -> Self {
        let payment_link: crate::ids::PaymentLinkId = payment_link.into();
        Self(self.0.with("payment_link", payment_link))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only return the Checkout Sessions matching the given status.
    #[inline]
    pub fn status(self, status: crate::checkout_session::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Only return the Checkout Session for the subscription specified.
    #[inline]
    pub fn subscription(
        self,
        subscription: impl Into<crate::ids::SubscriptionId>,
    ) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(self.0.with("subscription", subscription))
    }
}

#[cfg(feature = "checkout-sessions")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/checkout/sessions/{session}`.
    pub struct RetrieveRequest -> crate::CheckoutSession, expand;
}

#[cfg(feature = "checkout-sessions")]
/// Retrieve a Checkout Session.
///
/// Retrieves a Checkout Session object.
///
/// `GET /v1/checkout/sessions/{session}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::checkout::sessions::retrieve("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(session: impl Into<crate::ids::CheckoutSessionId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCheckoutSessionsSession",
        method: rt::Method::Get,
        path: "/v1/checkout/sessions/{session}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let session: crate::ids::CheckoutSessionId = session.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[session.as_str()]))
}

#[cfg(feature = "checkout-sessions")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/checkout/sessions/{session}`.
    pub struct UpdateRequest -> crate::CheckoutSession, expand;
}

#[cfg(feature = "checkout-sessions")]
/// Update a Checkout Session.
///
/// Updates a Checkout Session object.
///
/// Related guide:
/// [Dynamically update a Checkout Session](https://docs.stripe.com/payments/advanced/dynamic-updates)
///
/// `POST /v1/checkout/sessions/{session}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::checkout::sessions::update("SESSION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(session: impl Into<crate::ids::CheckoutSessionId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCheckoutSessionsSession",
        method: rt::Method::Post,
        path: "/v1/checkout/sessions/{session}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let session: crate::ids::CheckoutSessionId = session.into();
    UpdateRequest(rt::Request::new(OPERATION, &[session.as_str()]))
}

#[cfg(feature = "checkout-sessions")]
impl UpdateRequest {
    /// Information about the customer collected within the Checkout Session. Can only be set when
    /// updating `embedded` or `custom` sessions.
    #[inline]
    pub fn collected_information(
        self,
        collected_information: update::CollectedInformation,
    ) -> Self {
        Self(self.0.with("collected_information", collected_information))
    }

    /// A list of items the customer is purchasing.
    ///
    /// When updating line items, you must retransmit the entire array of line items.
    ///
    /// To retain an existing line item, specify its `id`.
    ///
    /// To update an existing line item, specify its `id` along with the new values of the fields to
    /// update.
    ///
    /// To add a new line item, specify one of `price` or `price_data` and `quantity`.
    ///
    /// To remove an existing line item, omit the line item's ID from the retransmitted array.
    ///
    /// To reorder a line item, specify it at the desired position in the retransmitted array.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = update::LineItem>,
    ) -> Self {
        Self(self.0.with("line_items", rt::Value::list(line_items)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The shipping rate options to apply to this Session. Up to a maximum of 5.
    #[inline]
    pub fn shipping_options(
        self,
        shipping_options: impl IntoIterator<Item = create::ShippingOption>,
    ) -> Self {
        Self(self.0.with("shipping_options", rt::Value::list(shipping_options)))
    }

    /// Clears `shipping_options`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_options(self) -> Self {
        Self(self.0.cleared("shipping_options"))
    }
}
