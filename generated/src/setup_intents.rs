// Written by `cargo xtask generate`. Do not edit.
//! The operations of `setup_intents`.

#[cfg(feature = "setup_intents")]
pub mod cancel;
#[cfg(any(feature = "payment_intents", feature = "setup_intents"))]
pub mod confirm;
pub mod create;
#[cfg(feature = "setup_intents")]
pub mod update;

#[cfg(feature = "setup_intents")]
rt::operation! {
    /// The request of [`cancel`]: `POST /v1/setup_intents/{intent}/cancel`.
    pub struct CancelRequest -> crate::SetupIntent, expand;
}

#[cfg(feature = "setup_intents")]
/// Cancel a SetupIntent.
///
/// You can cancel a SetupIntent object when it’s in one of these statuses:
/// `requires_payment_method`, `requires_confirmation`, or `requires_action`.
///
/// After you cancel it, setup is abandoned and any operations on the SetupIntent fail with an
/// error. You can’t cancel the SetupIntent for a Checkout Session.
/// [Expire the Checkout Session](https://docs.stripe.com/api/checkout/sessions/expire) instead.
///
/// `POST /v1/setup_intents/{intent}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::setup_intents::cancel("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(intent: impl Into<crate::ids::SetupIntentId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSetupIntentsIntentCancel",
        method: rt::Method::Post,
        path: "/v1/setup_intents/{intent}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::SetupIntentId = intent.into();
    CancelRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "setup_intents")]
impl CancelRequest {
    /// Reason for canceling this SetupIntent. Possible values are: `abandoned`,
    /// `requested_by_customer`, or `duplicate`
    #[inline]
    pub fn cancellation_reason(
        self,
        cancellation_reason: crate::setup_intent::CancellationReason,
    ) -> Self {
        Self(self.0.with("cancellation_reason", cancellation_reason))
    }
}

#[cfg(feature = "setup_intents")]
rt::operation! {
    /// The request of [`confirm`]: `POST /v1/setup_intents/{intent}/confirm`.
    pub struct ConfirmRequest -> crate::SetupIntent, expand;
}

#[cfg(feature = "setup_intents")]
/// Confirm a SetupIntent.
///
/// Confirm that your customer intends to set up the current or provided payment method. For
/// example, you would confirm a SetupIntent when a customer hits the “Save” button on a payment
/// method management page on your website.
///
/// If the selected payment method does not require any additional steps from the customer, the
/// SetupIntent will transition to the `succeeded` status.
///
/// Otherwise, it will transition to the `requires_action` status and suggest additional actions via
/// `next_action`. If setup fails, the SetupIntent will transition to the `requires_payment_method`
/// status or the `canceled` status if the confirmation limit is reached.
///
/// `POST /v1/setup_intents/{intent}/confirm`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::setup_intents::confirm("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn confirm(intent: impl Into<crate::ids::SetupIntentId>) -> ConfirmRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSetupIntentsIntentConfirm",
        method: rt::Method::Post,
        path: "/v1/setup_intents/{intent}/confirm",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::SetupIntentId = intent.into();
    ConfirmRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "setup_intents")]
impl ConfirmRequest {
    /// The client secret of the SetupIntent.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", rt::Value::secret(client_secret)))
    }

    /// ID of the ConfirmationToken used to confirm this SetupIntent.
    ///
    /// If the provided ConfirmationToken contains properties that are also being provided in this
    /// request, such as `payment_method`, then the values in this request will take precedence.
    #[inline]
    pub fn confirmation_token(
        self,
        confirmation_token: impl Into<crate::ids::ConfirmationTokenId>,
    ) -> Self {
        let confirmation_token: crate::ids::ConfirmationTokenId = confirmation_token
            .into();
        Self(self.0.with("confirmation_token", confirmation_token))
    }

    /// Sets `mandate_data`.
    #[inline]
    pub fn mandate_data(self, mandate_data: confirm::MandateData) -> Self {
        Self(self.0.with("mandate_data", mandate_data))
    }

    /// Clears `mandate_data`: unsets what is stored.
    #[inline]
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.cleared("mandate_data"))
    }

    /// ID of the payment method (a PaymentMethod, Card, or saved Source object) to attach to this
    /// SetupIntent.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// When included, this hash creates a PaymentMethod that is set as the
    /// [`payment_method`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method)
    /// value in the SetupIntent.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment method-specific configuration for this SetupIntent.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// The URL to redirect your customer back to after they authenticate on the payment method's app or
    /// site. If you'd prefer to redirect to a mobile application, you can alternatively supply an
    /// application URI scheme. This parameter is only used for cards and other redirect-based payment
    /// methods.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// Set to `true` when confirming server-side and using Stripe.js, iOS, or Android client-side SDKs
    /// to handle the next actions.
    #[inline]
    pub fn use_stripe_sdk(self, use_stripe_sdk: bool) -> Self {
        Self(self.0.with("use_stripe_sdk", use_stripe_sdk))
    }
}

#[cfg(feature = "setup_intents")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/setup_intents`.
    pub struct CreateRequest -> crate::SetupIntent, expand;
}

#[cfg(feature = "setup_intents")]
/// Create a SetupIntent.
///
/// Creates a SetupIntent object.
///
/// After you create the SetupIntent, attach a payment method and
/// [confirm](https://docs.stripe.com/api/setup_intents/confirm) it to collect any required
/// permissions to charge the payment method later.
///
/// `POST /v1/setup_intents`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::setup_intents::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSetupIntents",
        method: rt::Method::Post,
        path: "/v1/setup_intents",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "setup_intents")]
impl CreateRequest {
    /// If present, the SetupIntent's payment method will be attached to the in-context Stripe Account.
    ///
    /// It can only be used for this Stripe Account’s own money movement flows like InboundTransfer and
    /// OutboundTransfers. It cannot be set to true when setting up a PaymentMethod for a Customer, and
    /// defaults to false when attaching a PaymentMethod to a Customer.
    #[inline]
    pub fn attach_to_self(self, attach_to_self: bool) -> Self {
        Self(self.0.with("attach_to_self", attach_to_self))
    }

    /// When you enable this parameter, this SetupIntent accepts payment methods that you enable in the
    /// Dashboard and that are compatible with its other parameters.
    #[inline]
    pub fn automatic_payment_methods(
        self,
        automatic_payment_methods: create::AutomaticPaymentMethods,
    ) -> Self {
        Self(self.0.with("automatic_payment_methods", automatic_payment_methods))
    }

    /// Set to `true` to attempt to confirm this SetupIntent immediately. This parameter defaults to
    /// `false`. If a card is the attached payment method, you can provide a `return_url` in case
    /// further authentication is necessary.
    #[inline]
    pub fn confirm(self, confirm: bool) -> Self {
        Self(self.0.with("confirm", confirm))
    }

    /// ID of the ConfirmationToken used to confirm this SetupIntent.
    ///
    /// If the provided ConfirmationToken contains properties that are also being provided in this
    /// request, such as `payment_method`, then the values in this request will take precedence.
    #[inline]
    pub fn confirmation_token(
        self,
        confirmation_token: impl Into<crate::ids::ConfirmationTokenId>,
    ) -> Self {
        let confirmation_token: crate::ids::ConfirmationTokenId = confirmation_token
            .into();
        Self(self.0.with("confirmation_token", confirmation_token))
    }

    /// ID of the Customer this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Customer on successful
    /// setup. Payment methods attached to other Customers cannot be used with this SetupIntent.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// ID of the Account this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Account on successful
    /// setup. Payment methods attached to other Accounts cannot be used with this SetupIntent.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The list of payment method types to exclude from use with this SetupIntent.
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

    /// Indicates the directions of money movement for which this payment method is intended to be used.
    ///
    /// Include `inbound` if you intend to use the payment method as the origin to pull funds from.
    /// Include `outbound` if you intend to use the payment method as the destination to send funds to.
    /// You can include both if you intend to use the payment method for both purposes.
    #[inline]
    pub fn flow_directions(
        self,
        flow_directions: impl IntoIterator<Item = crate::setup_intent::FlowDirection>,
    ) -> Self {
        Self(self.0.with("flow_directions", rt::Value::list(flow_directions)))
    }

    /// This hash contains details about the mandate to create. This parameter can only be used with
    /// [`confirm=true`](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-confirm).
    #[inline]
    pub fn mandate_data(self, mandate_data: create::MandateData) -> Self {
        Self(self.0.with("mandate_data", mandate_data))
    }

    /// Clears `mandate_data`: unsets what is stored.
    #[inline]
    pub fn clear_mandate_data(self) -> Self {
        Self(self.0.cleared("mandate_data"))
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

    /// The Stripe account ID created for this SetupIntent.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// ID of the payment method (a PaymentMethod, Card, or saved Source object) to attach to this
    /// SetupIntent.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// The ID of the
    /// [payment method configuration](https://docs.stripe.com/api/payment_method_configurations) to use
    /// with this SetupIntent.
    #[inline]
    pub fn payment_method_configuration(
        self,
        payment_method_configuration: impl Into<crate::ids::PaymentMethodConfigurationId>,
    ) -> Self {
        let payment_method_configuration: crate::ids::PaymentMethodConfigurationId = payment_method_configuration
            .into();
        Self(self.0.with("payment_method_configuration", payment_method_configuration))
    }

    /// When included, this hash creates a PaymentMethod that is set as the
    /// [`payment_method`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method)
    /// value in the SetupIntent.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment method-specific configuration for this SetupIntent.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// The list of payment method types (for example, card) that this SetupIntent can use. If you don't
    /// provide this, Stripe will dynamically show relevant payment methods from your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods). A list of
    /// valid payment method types can be found
    /// [here](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type).
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_types",
                    rt::Value::list(
                        payment_method_types.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// The URL to redirect your customer back to after they authenticate or cancel their payment on the
    /// payment method's app or site. To redirect to a mobile application, you can alternatively supply
    /// an application URI scheme. This parameter can only be used with
    /// [`confirm=true`](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-confirm).
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", rt::Value::text(return_url)))
    }

    /// If you populate this hash, this SetupIntent generates a `single_use` mandate after successful
    /// completion.
    ///
    /// Single-use mandates are only valid for the following payment methods: `acss_debit`, `alipay`,
    /// `au_becs_debit`, `bacs_debit`, `bancontact`, `boleto`, `ideal`, `link`, `sepa_debit`, and
    /// `us_bank_account`.
    #[inline]
    pub fn single_use(self, single_use: create::SingleUse) -> Self {
        Self(self.0.with("single_use", single_use))
    }

    /// Indicates how the payment method is intended to be used in the future. If not provided, this
    /// value defaults to `off_session`.
    #[inline]
    pub fn usage(self, usage: create::Usage) -> Self {
        Self(self.0.with("usage", usage))
    }

    /// Set to `true` when confirming server-side and using Stripe.js, iOS, or Android client-side SDKs
    /// to handle the next actions.
    #[inline]
    pub fn use_stripe_sdk(self, use_stripe_sdk: bool) -> Self {
        Self(self.0.with("use_stripe_sdk", use_stripe_sdk))
    }
}

#[cfg(feature = "setup_intents")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/setup_intents`.
    pub struct ListRequest -> rt::List<crate::SetupIntent>, paged, expand;
}

#[cfg(feature = "setup_intents")]
/// List all SetupIntents.
///
/// Returns a list of SetupIntents.
///
/// `GET /v1/setup_intents`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::setup_intents::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSetupIntents",
        method: rt::Method::Get,
        path: "/v1/setup_intents",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "setup_intents")]
impl ListRequest {
    /// If present, the SetupIntent's payment method will be attached to the in-context Stripe Account.
    ///
    /// It can only be used for this Stripe Account’s own money movement flows like InboundTransfer and
    /// OutboundTransfers. It cannot be set to true when setting up a PaymentMethod for a Customer, and
    /// defaults to false when attaching a PaymentMethod to a Customer.
    #[inline]
    pub fn attach_to_self(self, attach_to_self: bool) -> Self {
        Self(self.0.with("attach_to_self", attach_to_self))
    }

    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp, or it can be a dictionary with a number of different query options.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return SetupIntents for the customer specified by this customer ID.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return SetupIntents for the account specified by this customer ID.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
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

    /// Only return SetupIntents that associate with the specified payment method.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

#[cfg(feature = "setup_intents")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/setup_intents/{intent}`.
    pub struct RetrieveRequest -> crate::SetupIntent, expand;
}

#[cfg(feature = "setup_intents")]
/// Retrieve a SetupIntent.
///
/// Retrieves the details of a SetupIntent that has previously been created.
///
/// Client-side retrieval using a publishable key is allowed when the `client_secret` is provided in
/// the query string.
///
/// When retrieved with a publishable key, only a subset of properties will be returned. Please
/// refer to the [SetupIntent](https://docs.stripe.com/api#setup_intent_object) object reference for
/// more details.
///
/// `GET /v1/setup_intents/{intent}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::setup_intents::retrieve("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(intent: impl Into<crate::ids::SetupIntentId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSetupIntentsIntent",
        method: rt::Method::Get,
        path: "/v1/setup_intents/{intent}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::SetupIntentId = intent.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "setup_intents")]
impl RetrieveRequest {
    /// The client secret of the SetupIntent. We require this string if you use a publishable key to
    /// retrieve the SetupIntent.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", rt::Value::secret(client_secret)))
    }
}

#[cfg(feature = "setup_intents")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/setup_intents/{intent}`.
    pub struct UpdateRequest -> crate::SetupIntent, expand;
}

#[cfg(feature = "setup_intents")]
/// Update a SetupIntent.
///
/// Updates a SetupIntent object.
///
/// `POST /v1/setup_intents/{intent}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::setup_intents::update("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(intent: impl Into<crate::ids::SetupIntentId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSetupIntentsIntent",
        method: rt::Method::Post,
        path: "/v1/setup_intents/{intent}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::SetupIntentId = intent.into();
    UpdateRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "setup_intents")]
impl UpdateRequest {
    /// If present, the SetupIntent's payment method will be attached to the in-context Stripe Account.
    ///
    /// It can only be used for this Stripe Account’s own money movement flows like InboundTransfer and
    /// OutboundTransfers. It cannot be set to true when setting up a PaymentMethod for a Customer, and
    /// defaults to false when attaching a PaymentMethod to a Customer.
    #[inline]
    pub fn attach_to_self(self, attach_to_self: bool) -> Self {
        Self(self.0.with("attach_to_self", attach_to_self))
    }

    /// ID of the Customer this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Customer on successful
    /// setup. Payment methods attached to other Customers cannot be used with this SetupIntent.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// ID of the Account this SetupIntent belongs to, if one exists.
    ///
    /// If present, the SetupIntent's payment method will be attached to the Account on successful
    /// setup. Payment methods attached to other Accounts cannot be used with this SetupIntent.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The list of payment method types to exclude from use with this SetupIntent.
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

    /// Clears `excluded_payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_excluded_payment_method_types(self) -> Self {
        Self(self.0.cleared("excluded_payment_method_types"))
    }

    /// Indicates the directions of money movement for which this payment method is intended to be used.
    ///
    /// Include `inbound` if you intend to use the payment method as the origin to pull funds from.
    /// Include `outbound` if you intend to use the payment method as the destination to send funds to.
    /// You can include both if you intend to use the payment method for both purposes.
    #[inline]
    pub fn flow_directions(
        self,
        flow_directions: impl IntoIterator<Item = crate::setup_intent::FlowDirection>,
    ) -> Self {
        Self(self.0.with("flow_directions", rt::Value::list(flow_directions)))
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

    /// ID of the payment method (a PaymentMethod, Card, or saved Source object) to attach to this
    /// SetupIntent. To unset this field to null, pass in an empty string.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// The ID of the
    /// [payment method configuration](https://docs.stripe.com/api/payment_method_configurations) to use
    /// with this SetupIntent.
    #[inline]
    pub fn payment_method_configuration(
        self,
        payment_method_configuration: impl Into<crate::ids::PaymentMethodConfigurationId>,
    ) -> Self {
        let payment_method_configuration: crate::ids::PaymentMethodConfigurationId = payment_method_configuration
            .into();
        Self(self.0.with("payment_method_configuration", payment_method_configuration))
    }

    /// When included, this hash creates a PaymentMethod that is set as the
    /// [`payment_method`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method)
    /// value in the SetupIntent.
    #[inline]
    pub fn payment_method_data(
        self,
        payment_method_data: create::PaymentMethodData,
    ) -> Self {
        Self(self.0.with("payment_method_data", payment_method_data))
    }

    /// Payment method-specific configuration for this SetupIntent.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// The list of payment method types (for example, card) that this SetupIntent can set up. If you
    /// don't provide this, Stripe will dynamically show relevant payment methods from your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods). A list of
    /// valid payment method types can be found
    /// [here](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type).
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "payment_method_types",
                    rt::Value::list(
                        payment_method_types.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }
}

#[cfg(feature = "setup_intents")]
rt::operation! {
    /// The request of [`verify_microdeposits`]: `POST /v1/setup_intents/{intent}/verify_microdeposits`.
    pub struct VerifyMicrodepositsRequest -> crate::SetupIntent, expand;
}

#[cfg(feature = "setup_intents")]
/// Verify microdeposits on a SetupIntent.
///
/// Verifies microdeposits on a SetupIntent object.
///
/// `POST /v1/setup_intents/{intent}/verify_microdeposits`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::setup_intents::verify_microdeposits("INTENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn verify_microdeposits(
    intent: impl Into<crate::ids::SetupIntentId>,
) -> VerifyMicrodepositsRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSetupIntentsIntentVerifyMicrodeposits",
        method: rt::Method::Post,
        path: "/v1/setup_intents/{intent}/verify_microdeposits",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let intent: crate::ids::SetupIntentId = intent.into();
    VerifyMicrodepositsRequest(rt::Request::new(OPERATION, &[intent.as_str()]))
}

#[cfg(feature = "setup_intents")]
impl VerifyMicrodepositsRequest {
    /// Two positive integers, in *cents*, equal to the values of the microdeposits sent to the bank
    /// account.
    #[inline]
    pub fn amounts(self, amounts: impl IntoIterator<Item = i64>) -> Self {
        Self(self.0.with("amounts", rt::Value::list(amounts)))
    }

    /// The client secret of the SetupIntent.
    #[inline]
    pub fn client_secret(self, client_secret: impl Into<String>) -> Self {
        Self(self.0.with("client_secret", rt::Value::secret(client_secret)))
    }

    /// A six-character code starting with SM present in the microdeposit sent to the bank account.
    #[inline]
    pub fn descriptor_code(self, descriptor_code: impl Into<String>) -> Self {
        Self(self.0.with("descriptor_code", rt::Value::secret(descriptor_code)))
    }
}
