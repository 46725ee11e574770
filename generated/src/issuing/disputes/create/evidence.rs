// Written by `cargo xtask generate`. Do not edit.
//! What `evidence` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) takes.

pub use crate::issuing_dispute::evidence::canceled;
pub mod merchandise_not_as_described;
pub mod not_received;
pub mod other;
pub use crate::issuing_dispute::evidence::Reason;

rt::params! {
    /// Parameters for `evidence[canceled]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[canceled]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct Canceled;
}

impl Canceled {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `canceled_at`.
    #[inline]
    pub fn canceled_at(self, canceled_at: impl Into<rt::Timestamp>) -> Self {
        let canceled_at: rt::Timestamp = canceled_at.into();
        Self(self.0.with("canceled_at", canceled_at))
    }

    /// Clears `canceled_at`: unsets what is stored.
    #[inline]
    pub fn clear_canceled_at(self) -> Self {
        Self(self.0.cleared("canceled_at"))
    }

    /// Sets `cancellation_policy_provided`.
    #[inline]
    pub fn cancellation_policy_provided(
        self,
        cancellation_policy_provided: bool,
    ) -> Self {
        Self(self.0.with("cancellation_policy_provided", cancellation_policy_provided))
    }

    /// Clears `cancellation_policy_provided`: unsets what is stored.
    #[inline]
    pub fn clear_cancellation_policy_provided(self) -> Self {
        Self(self.0.cleared("cancellation_policy_provided"))
    }

    /// Sets `cancellation_reason`.
    #[inline]
    pub fn cancellation_reason(self, cancellation_reason: impl Into<String>) -> Self {
        Self(self.0.with("cancellation_reason", rt::Value::text(cancellation_reason)))
    }

    /// Clears `cancellation_reason`: unsets what is stored.
    #[inline]
    pub fn clear_cancellation_reason(self) -> Self {
        Self(self.0.cleared("cancellation_reason"))
    }

    /// Sets `expected_at`.
    #[inline]
    pub fn expected_at(self, expected_at: impl Into<rt::Timestamp>) -> Self {
        let expected_at: rt::Timestamp = expected_at.into();
        Self(self.0.with("expected_at", expected_at))
    }

    /// Clears `expected_at`: unsets what is stored.
    #[inline]
    pub fn clear_expected_at(self) -> Self {
        Self(self.0.cleared("expected_at"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
    }

    /// Sets `product_type`.
    #[inline]
    pub fn product_type(
        self,
        product_type: crate::issuing_dispute::evidence::canceled::ProductType,
    ) -> Self {
        Self(self.0.with("product_type", product_type))
    }

    /// Clears `product_type`: unsets what is stored.
    #[inline]
    pub fn clear_product_type(self) -> Self {
        Self(self.0.cleared("product_type"))
    }

    /// Sets `return_status`.
    #[inline]
    pub fn return_status(
        self,
        return_status: crate::issuing_dispute::evidence::canceled::ReturnStatus,
    ) -> Self {
        Self(self.0.with("return_status", return_status))
    }

    /// Clears `return_status`: unsets what is stored.
    #[inline]
    pub fn clear_return_status(self) -> Self {
        Self(self.0.cleared("return_status"))
    }

    /// Sets `returned_at`.
    #[inline]
    pub fn returned_at(self, returned_at: impl Into<rt::Timestamp>) -> Self {
        let returned_at: rt::Timestamp = returned_at.into();
        Self(self.0.with("returned_at", returned_at))
    }

    /// Clears `returned_at`: unsets what is stored.
    #[inline]
    pub fn clear_returned_at(self) -> Self {
        Self(self.0.cleared("returned_at"))
    }
}

impl Default for Canceled {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[duplicate]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[duplicate]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct Duplicate;
}

impl Duplicate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `card_statement`.
    #[inline]
    pub fn card_statement(self, card_statement: impl Into<crate::ids::FileId>) -> Self {
        let card_statement: crate::ids::FileId = card_statement.into();
        Self(self.0.with("card_statement", card_statement))
    }

    /// Clears `card_statement`: unsets what is stored.
    #[inline]
    pub fn clear_card_statement(self) -> Self {
        Self(self.0.cleared("card_statement"))
    }

    /// Sets `cash_receipt`.
    #[inline]
    pub fn cash_receipt(self, cash_receipt: impl Into<crate::ids::FileId>) -> Self {
        let cash_receipt: crate::ids::FileId = cash_receipt.into();
        Self(self.0.with("cash_receipt", cash_receipt))
    }

    /// Clears `cash_receipt`: unsets what is stored.
    #[inline]
    pub fn clear_cash_receipt(self) -> Self {
        Self(self.0.cleared("cash_receipt"))
    }

    /// Sets `check_image`.
    #[inline]
    pub fn check_image(self, check_image: impl Into<crate::ids::FileId>) -> Self {
        let check_image: crate::ids::FileId = check_image.into();
        Self(self.0.with("check_image", check_image))
    }

    /// Clears `check_image`: unsets what is stored.
    #[inline]
    pub fn clear_check_image(self) -> Self {
        Self(self.0.cleared("check_image"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }

    /// Sets `original_transaction`.
    #[inline]
    pub fn original_transaction(self, original_transaction: impl Into<String>) -> Self {
        Self(self.0.with("original_transaction", rt::Value::text(original_transaction)))
    }
}

impl Default for Duplicate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[fraudulent]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[fraudulent]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct Fraudulent;
}

impl Fraudulent {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }
}

impl Default for Fraudulent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[merchandise_not_as_described]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[merchandise_not_as_described]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct MerchandiseNotAsDescribed;
}

impl MerchandiseNotAsDescribed {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }

    /// Sets `received_at`.
    #[inline]
    pub fn received_at(self, received_at: impl Into<rt::Timestamp>) -> Self {
        let received_at: rt::Timestamp = received_at.into();
        Self(self.0.with("received_at", received_at))
    }

    /// Clears `received_at`: unsets what is stored.
    #[inline]
    pub fn clear_received_at(self) -> Self {
        Self(self.0.cleared("received_at"))
    }

    /// Sets `return_description`.
    #[inline]
    pub fn return_description(self, return_description: impl Into<String>) -> Self {
        Self(self.0.with("return_description", rt::Value::text(return_description)))
    }

    /// Clears `return_description`: unsets what is stored.
    #[inline]
    pub fn clear_return_description(self) -> Self {
        Self(self.0.cleared("return_description"))
    }

    /// Sets `return_status`.
    #[inline]
    pub fn return_status(
        self,
        return_status: crate::issuing_dispute::evidence::canceled::ReturnStatus,
    ) -> Self {
        Self(self.0.with("return_status", return_status))
    }

    /// Clears `return_status`: unsets what is stored.
    #[inline]
    pub fn clear_return_status(self) -> Self {
        Self(self.0.cleared("return_status"))
    }

    /// Sets `returned_at`.
    #[inline]
    pub fn returned_at(self, returned_at: impl Into<rt::Timestamp>) -> Self {
        let returned_at: rt::Timestamp = returned_at.into();
        Self(self.0.with("returned_at", returned_at))
    }

    /// Clears `returned_at`: unsets what is stored.
    #[inline]
    pub fn clear_returned_at(self) -> Self {
        Self(self.0.cleared("returned_at"))
    }
}

impl Default for MerchandiseNotAsDescribed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[no_valid_authorization]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[no_valid_authorization]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct NoValidAuthorization;
}

impl NoValidAuthorization {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }
}

impl Default for NoValidAuthorization {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[not_received]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[not_received]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct NotReceived;
}

impl NotReceived {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `expected_at`.
    #[inline]
    pub fn expected_at(self, expected_at: impl Into<rt::Timestamp>) -> Self {
        let expected_at: rt::Timestamp = expected_at.into();
        Self(self.0.with("expected_at", expected_at))
    }

    /// Clears `expected_at`: unsets what is stored.
    #[inline]
    pub fn clear_expected_at(self) -> Self {
        Self(self.0.cleared("expected_at"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
    }

    /// Sets `product_type`.
    #[inline]
    pub fn product_type(
        self,
        product_type: crate::issuing_dispute::evidence::canceled::ProductType,
    ) -> Self {
        Self(self.0.with("product_type", product_type))
    }

    /// Clears `product_type`: unsets what is stored.
    #[inline]
    pub fn clear_product_type(self) -> Self {
        Self(self.0.cleared("product_type"))
    }
}

impl Default for NotReceived {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[other]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[other]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct Other;
}

impl Other {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }

    /// Sets `product_description`.
    #[inline]
    pub fn product_description(self, product_description: impl Into<String>) -> Self {
        Self(self.0.with("product_description", rt::Value::text(product_description)))
    }

    /// Clears `product_description`: unsets what is stored.
    #[inline]
    pub fn clear_product_description(self) -> Self {
        Self(self.0.cleared("product_description"))
    }

    /// Sets `product_type`.
    #[inline]
    pub fn product_type(
        self,
        product_type: crate::issuing_dispute::evidence::canceled::ProductType,
    ) -> Self {
        Self(self.0.with("product_type", product_type))
    }

    /// Clears `product_type`: unsets what is stored.
    #[inline]
    pub fn clear_product_type(self) -> Self {
        Self(self.0.cleared("product_type"))
    }
}

impl Default for Other {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `evidence[service_not_as_described]` of [`issuing::disputes::create`](fn@crate::issuing::disputes::create) and `evidence[service_not_as_described]` of [`issuing::disputes::update`](fn@crate::issuing::disputes::update).
    pub struct ServiceNotAsDescribed;
}

impl ServiceNotAsDescribed {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `additional_documentation`.
    #[inline]
    pub fn additional_documentation(
        self,
        additional_documentation: impl Into<crate::ids::FileId>,
    ) -> Self {
        let additional_documentation: crate::ids::FileId = additional_documentation
            .into();
        Self(self.0.with("additional_documentation", additional_documentation))
    }

    /// Clears `additional_documentation`: unsets what is stored.
    #[inline]
    pub fn clear_additional_documentation(self) -> Self {
        Self(self.0.cleared("additional_documentation"))
    }

    /// Sets `canceled_at`.
    #[inline]
    pub fn canceled_at(self, canceled_at: impl Into<rt::Timestamp>) -> Self {
        let canceled_at: rt::Timestamp = canceled_at.into();
        Self(self.0.with("canceled_at", canceled_at))
    }

    /// Clears `canceled_at`: unsets what is stored.
    #[inline]
    pub fn clear_canceled_at(self) -> Self {
        Self(self.0.cleared("canceled_at"))
    }

    /// Sets `cancellation_reason`.
    #[inline]
    pub fn cancellation_reason(self, cancellation_reason: impl Into<String>) -> Self {
        Self(self.0.with("cancellation_reason", rt::Value::text(cancellation_reason)))
    }

    /// Clears `cancellation_reason`: unsets what is stored.
    #[inline]
    pub fn clear_cancellation_reason(self) -> Self {
        Self(self.0.cleared("cancellation_reason"))
    }

    /// Sets `explanation`.
    #[inline]
    pub fn explanation(self, explanation: impl Into<String>) -> Self {
        Self(self.0.with("explanation", rt::Value::text(explanation)))
    }

    /// Clears `explanation`: unsets what is stored.
    #[inline]
    pub fn clear_explanation(self) -> Self {
        Self(self.0.cleared("explanation"))
    }

    /// Sets `received_at`.
    #[inline]
    pub fn received_at(self, received_at: impl Into<rt::Timestamp>) -> Self {
        let received_at: rt::Timestamp = received_at.into();
        Self(self.0.with("received_at", received_at))
    }

    /// Clears `received_at`: unsets what is stored.
    #[inline]
    pub fn clear_received_at(self) -> Self {
        Self(self.0.cleared("received_at"))
    }
}

impl Default for ServiceNotAsDescribed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
