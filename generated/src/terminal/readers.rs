// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::readers`.

pub mod collect_inputs;
pub mod collect_payment_method;
pub mod confirm_payment_intent;
pub mod list;
pub mod process_payment_intent;
pub mod process_setup_intent;
pub mod refund_payment;
pub mod set_reader_display;

rt::operation! {
    /// The request of [`cancel_action`]: `POST /v1/terminal/readers/{reader}/cancel_action`.
    pub struct CancelActionRequest -> crate::TerminalReader, expand;
}

/// Cancel the current reader action.
///
/// Cancels the current reader action. See
/// [Programmatic Cancellation](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven#programmatic-cancellation)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/cancel_action`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::cancel_action("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel_action(
    reader: impl Into<crate::ids::TerminalReaderId>,
) -> CancelActionRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderCancelAction",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/cancel_action",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    CancelActionRequest(rt::Request::new(OPERATION, &[reader.as_str()]))
}

rt::operation! {
    /// The request of [`collect_inputs`]: `POST /v1/terminal/readers/{reader}/collect_inputs`.
    pub struct CollectInputsRequest -> crate::TerminalReader, expand;
}

/// Collect inputs using a Reader.
///
/// Initiates an [input collection flow](https://docs.stripe.com/terminal/features/collect-inputs)
/// on a Reader to display input forms and collect information from your customers.
///
/// `POST /v1/terminal/readers/{reader}/collect_inputs`
///
/// - `inputs`: List of inputs to be collected from the customer using the Reader. Maximum 5 inputs.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::collect_inputs("READER_ID", [stripe::terminal::readers::collect_inputs::Input::new(stripe::terminal::readers::collect_inputs::input::CustomText::new("TITLE"), stripe::terminal_reader::action::collect_inputs::input::Type::Email)]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn collect_inputs(
    reader: impl Into<crate::ids::TerminalReaderId>,
    inputs: impl IntoIterator<Item = collect_inputs::Input>,
) -> CollectInputsRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderCollectInputs",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/collect_inputs",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    CollectInputsRequest(
        rt::Request::new(OPERATION, &[reader.as_str()])
            .with("inputs", rt::Value::list(inputs)),
    )
}

impl CollectInputsRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}

rt::operation! {
    /// The request of [`collect_payment_method`]: `POST /v1/terminal/readers/{reader}/collect_payment_method`.
    pub struct CollectPaymentMethodRequest -> crate::TerminalReader, expand;
}

/// Hand off a PaymentIntent to a Reader and collect card details.
///
/// Initiates a payment flow on a Reader and updates the PaymentIntent with card details before
/// manual confirmation. See
/// [Collecting a Payment method](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven&process=inspect#collect-a-paymentmethod)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/collect_payment_method`
///
/// - `payment_intent`: The ID of the PaymentIntent to collect a payment method for.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::collect_payment_method("READER_ID", "PAYMENT_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn collect_payment_method(
    reader: impl Into<crate::ids::TerminalReaderId>,
    payment_intent: impl Into<crate::ids::PaymentIntentId>,
) -> CollectPaymentMethodRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderCollectPaymentMethod",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/collect_payment_method",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
    CollectPaymentMethodRequest(
        rt::Request::new(OPERATION, &[reader.as_str()])
            .with("payment_intent", payment_intent),
    )
}

impl CollectPaymentMethodRequest {
    /// Configuration overrides for this collection, such as tipping, surcharging, and customer
    /// cancellation settings.
    #[inline]
    pub fn collect_config(
        self,
        collect_config: collect_payment_method::CollectConfig,
    ) -> Self {
        Self(self.0.with("collect_config", collect_config))
    }
}

rt::operation! {
    /// The request of [`confirm_payment_intent`]: `POST /v1/terminal/readers/{reader}/confirm_payment_intent`.
    pub struct ConfirmPaymentIntentRequest -> crate::TerminalReader, expand;
}

/// Confirm a PaymentIntent on the Reader.
///
/// Finalizes a payment on a Reader. See
/// [Confirming a Payment](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven&process=inspect#confirm-the-paymentintent)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/confirm_payment_intent`
///
/// - `payment_intent`: The ID of the PaymentIntent to confirm.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::confirm_payment_intent("READER_ID", "PAYMENT_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn confirm_payment_intent(
    reader: impl Into<crate::ids::TerminalReaderId>,
    payment_intent: impl Into<crate::ids::PaymentIntentId>,
) -> ConfirmPaymentIntentRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderConfirmPaymentIntent",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/confirm_payment_intent",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
    ConfirmPaymentIntentRequest(
        rt::Request::new(OPERATION, &[reader.as_str()])
            .with("payment_intent", payment_intent),
    )
}

impl ConfirmPaymentIntentRequest {
    /// Configuration overrides for this confirmation, such as surcharge settings and return URL.
    #[inline]
    pub fn confirm_config(
        self,
        confirm_config: confirm_payment_intent::ConfirmConfig,
    ) -> Self {
        Self(self.0.with("confirm_config", confirm_config))
    }
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/terminal/readers`.
    pub struct CreateRequest -> crate::TerminalReader, expand;
}

/// Create a Reader.
///
/// Creates a new `Reader` object.
///
/// `POST /v1/terminal/readers`
///
/// - `registration_code`: A code generated by the reader used for registering to an account.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::create("REGISTRATION_CODE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(registration_code: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReaders",
        method: rt::Method::Post,
        path: "/v1/terminal/readers",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("registration_code", rt::Value::secret(registration_code)),
    )
}

impl CreateRequest {
    /// Custom label given to the reader for easier identification. If no label is specified, the
    /// registration code will be used.
    #[inline]
    pub fn label(self, label: impl Into<String>) -> Self {
        Self(self.0.with("label", rt::Value::text(label)))
    }

    /// The location to assign the reader to.
    #[inline]
    pub fn location(self, location: impl Into<crate::ids::TerminalLocationId>) -> Self {
        let location: crate::ids::TerminalLocationId = location.into();
        Self(self.0.with("location", location))
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
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/terminal/readers/{reader}`.
    pub struct DeleteRequest -> crate::DeletedTerminalReader;
}

/// Delete a Reader.
///
/// Deletes a `Reader` object.
///
/// `DELETE /v1/terminal/readers/{reader}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::delete("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(reader: impl Into<crate::ids::TerminalReaderId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteTerminalReadersReader",
        method: rt::Method::Delete,
        path: "/v1/terminal/readers/{reader}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    DeleteRequest(rt::Request::new(OPERATION, &[reader.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/terminal/readers`.
    pub struct ListRequest -> rt::List<crate::TerminalReader>, paged, expand;
}

/// List all Readers.
///
/// Returns a list of `Reader` objects.
///
/// `GET /v1/terminal/readers`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::terminal::readers::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTerminalReaders",
        method: rt::Method::Get,
        path: "/v1/terminal/readers",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Filters readers by device type
    #[inline]
    pub fn device_type(self, device_type: crate::terminal_reader::DeviceType) -> Self {
        Self(self.0.with("device_type", device_type))
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

    /// A location ID to filter the response list to only readers at the specific location
    #[inline]
    pub fn location(self, location: impl Into<crate::ids::TerminalLocationId>) -> Self {
        let location: crate::ids::TerminalLocationId = location.into();
        Self(self.0.with("location", location))
    }

    /// Filters readers by serial number
    #[inline]
    pub fn serial_number(self, serial_number: impl Into<String>) -> Self {
        Self(self.0.with("serial_number", rt::Value::text(serial_number)))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// A status filter to filter readers to only offline or online readers
    #[inline]
    pub fn status(self, status: crate::terminal_reader::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`process_payment_intent`]: `POST /v1/terminal/readers/{reader}/process_payment_intent`.
    pub struct ProcessPaymentIntentRequest -> crate::TerminalReader, expand;
}

/// Hand-off a PaymentIntent to a Reader.
///
/// Initiates a payment flow on a Reader. See
/// [process the payment](https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven&process=immediately#process-payment)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/process_payment_intent`
///
/// - `payment_intent`: The ID of the PaymentIntent to process on the reader.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::process_payment_intent("READER_ID", "PAYMENT_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn process_payment_intent(
    reader: impl Into<crate::ids::TerminalReaderId>,
    payment_intent: impl Into<crate::ids::PaymentIntentId>,
) -> ProcessPaymentIntentRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderProcessPaymentIntent",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/process_payment_intent",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
    ProcessPaymentIntentRequest(
        rt::Request::new(OPERATION, &[reader.as_str()])
            .with("payment_intent", payment_intent),
    )
}

impl ProcessPaymentIntentRequest {
    /// Configuration overrides for this transaction, such as tipping and customer cancellation
    /// settings.
    #[inline]
    pub fn process_config(
        self,
        process_config: process_payment_intent::ProcessConfig,
    ) -> Self {
        Self(self.0.with("process_config", process_config))
    }
}

rt::operation! {
    /// The request of [`process_setup_intent`]: `POST /v1/terminal/readers/{reader}/process_setup_intent`.
    pub struct ProcessSetupIntentRequest -> crate::TerminalReader, expand;
}

/// Hand-off a SetupIntent to a Reader.
///
/// Initiates a SetupIntent flow on a Reader. See
/// [Save directly without charging](https://docs.stripe.com/terminal/features/saving-payment-details/save-directly)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/process_setup_intent`
///
/// - `allow_redisplay`: This field indicates whether this payment method can be shown again to its customer in a
///   checkout flow. Stripe products such as Checkout and Elements use this field to determine whether
///   a payment method can be shown as a saved payment method in a checkout flow.
/// - `setup_intent`: The ID of the SetupIntent to process on the reader.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::process_setup_intent("READER_ID", stripe::card::AllowRedisplay::Always, "SETUP_INTENT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn process_setup_intent(
    reader: impl Into<crate::ids::TerminalReaderId>,
    allow_redisplay: crate::card::AllowRedisplay,
    setup_intent: impl Into<crate::ids::SetupIntentId>,
) -> ProcessSetupIntentRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderProcessSetupIntent",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/process_setup_intent",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    let setup_intent: crate::ids::SetupIntentId = setup_intent.into();
    ProcessSetupIntentRequest(
        rt::Request::new(OPERATION, &[reader.as_str()])
            .with("allow_redisplay", allow_redisplay)
            .with("setup_intent", setup_intent),
    )
}

impl ProcessSetupIntentRequest {
    /// Configuration overrides for this setup, such as MOTO and customer cancellation settings.
    #[inline]
    pub fn process_config(
        self,
        process_config: process_setup_intent::ProcessConfig,
    ) -> Self {
        Self(self.0.with("process_config", process_config))
    }
}

rt::operation! {
    /// The request of [`refund_payment`]: `POST /v1/terminal/readers/{reader}/refund_payment`.
    pub struct RefundPaymentRequest -> crate::TerminalReader, expand;
}

/// Refund a Charge or a PaymentIntent in-person.
///
/// Initiates an in-person refund on a Reader. See
/// [Refund an Interac Payment](https://docs.stripe.com/terminal/payments/regional?integration-country=CA#refund-an-interac-payment)
/// for more details.
///
/// `POST /v1/terminal/readers/{reader}/refund_payment`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::refund_payment("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn refund_payment(
    reader: impl Into<crate::ids::TerminalReaderId>,
) -> RefundPaymentRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderRefundPayment",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/refund_payment",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    RefundPaymentRequest(rt::Request::new(OPERATION, &[reader.as_str()]))
}

impl RefundPaymentRequest {
    /// A positive integer in __cents__ representing how much of this charge to refund.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// ID of the Charge to refund.
    #[inline]
    pub fn charge(self, charge: impl Into<crate::ids::ChargeId>) -> Self {
        let charge: crate::ids::ChargeId = charge.into();
        Self(self.0.with("charge", charge))
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

    /// ID of the PaymentIntent to refund.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
    }

    /// Boolean indicating whether the application fee should be refunded when refunding this charge. If
    /// a full charge refund is given, the full application fee will be refunded. Otherwise, the
    /// application fee will be refunded in an amount proportional to the amount of the charge refunded.
    /// An application fee can be refunded only by the application that created the charge.
    #[inline]
    pub fn refund_application_fee(self, refund_application_fee: bool) -> Self {
        Self(self.0.with("refund_application_fee", refund_application_fee))
    }

    /// Configuration overrides for this refund, such as customer cancellation settings.
    #[inline]
    pub fn refund_payment_config(
        self,
        refund_payment_config: refund_payment::RefundPaymentConfig,
    ) -> Self {
        Self(self.0.with("refund_payment_config", refund_payment_config))
    }

    /// Boolean indicating whether the transfer should be reversed when refunding this charge. The
    /// transfer will be reversed proportionally to the amount being refunded (either the entire or
    /// partial amount). A transfer can be reversed only by the application that created the charge.
    #[inline]
    pub fn reverse_transfer(self, reverse_transfer: bool) -> Self {
        Self(self.0.with("reverse_transfer", reverse_transfer))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/terminal/readers/{reader}`.
    pub struct RetrieveRequest -> rt::MaybeDeleted<crate::TerminalReader>, expand;
}

/// Retrieve a Reader.
///
/// Retrieves a `Reader` object.
///
/// `GET /v1/terminal/readers/{reader}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::retrieve("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(reader: impl Into<crate::ids::TerminalReaderId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTerminalReadersReader",
        method: rt::Method::Get,
        path: "/v1/terminal/readers/{reader}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[reader.as_str()]))
}

rt::operation! {
    /// The request of [`set_reader_display`]: `POST /v1/terminal/readers/{reader}/set_reader_display`.
    pub struct SetReaderDisplayRequest -> crate::TerminalReader, expand;
}

/// Set reader display.
///
/// Sets the reader display to show
/// [cart details](https://docs.stripe.com/terminal/features/display).
///
/// `POST /v1/terminal/readers/{reader}/set_reader_display`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::set_reader_display("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn set_reader_display(
    reader: impl Into<crate::ids::TerminalReaderId>,
) -> SetReaderDisplayRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReaderSetReaderDisplay",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}/set_reader_display",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    SetReaderDisplayRequest(
        rt::Request::new(OPERATION, &[reader.as_str()]).with("type", "cart"),
    )
}

impl SetReaderDisplayRequest {
    /// Cart details to display on the reader screen, including line items, amounts, and currency.
    #[inline]
    pub fn cart(self, cart: set_reader_display::Cart) -> Self {
        Self(self.0.with("cart", cart))
    }
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/terminal/readers/{reader}`.
    pub struct UpdateRequest -> rt::MaybeDeleted<crate::TerminalReader>, expand;
}

/// Update a Reader.
///
/// Updates a `Reader` object by setting the values of the parameters passed. Any parameters not
/// provided will be left unchanged.
///
/// `POST /v1/terminal/readers/{reader}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::readers::update("READER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(reader: impl Into<crate::ids::TerminalReaderId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalReadersReader",
        method: rt::Method::Post,
        path: "/v1/terminal/readers/{reader}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let reader: crate::ids::TerminalReaderId = reader.into();
    UpdateRequest(rt::Request::new(OPERATION, &[reader.as_str()]))
}

impl UpdateRequest {
    /// The new label of the reader.
    #[inline]
    pub fn label(self, label: impl Into<String>) -> Self {
        Self(self.0.with("label", rt::Value::text(label)))
    }

    /// Clears `label`: unsets what is stored.
    #[inline]
    pub fn clear_label(self) -> Self {
        Self(self.0.cleared("label"))
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
}
