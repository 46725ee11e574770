// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Source`](crate::Source).

pub mod owner;
pub mod source_order;
pub use crate::card::AllowRedisplay;
pub use crate::payment_method::AuBecsDebit;

/// An object in `ach_credit_transfer` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct AchCreditTransfer {
    pub account_number: Option<String>,
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_account_holder_type: Option<String>,
    pub refund_routing_number: Option<String>,
    pub routing_number: Option<String>,
    pub swift_code: Option<String>,
}

impl rt::Blank for AchCreditTransfer {
    const BLANK: Self = Self {
        account_number: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        refund_account_holder_name: rt::Blank::BLANK,
        refund_account_holder_type: rt::Blank::BLANK,
        refund_routing_number: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
        swift_code: rt::Blank::BLANK,
    };
}

impl rt::Record for AchCreditTransfer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_ach_credit_transfer",
            constants: &[],
            fields: &[
                rt::Field("account_number", rt::NULLABLE | rt::SECRET),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("refund_account_holder_name", rt::NULLABLE),
                rt::Field("refund_account_holder_type", rt::NULLABLE),
                rt::Field("refund_routing_number", rt::NULLABLE | rt::SECRET),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
                rt::Field("swift_code", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_number,
            1 => &self.bank_name,
            2 => &self.fingerprint,
            3 => &self.refund_account_holder_name,
            4 => &self.refund_account_holder_type,
            5 => &self.refund_routing_number,
            6 => &self.routing_number,
            _ => &self.swift_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_number,
            1 => &mut self.bank_name,
            2 => &mut self.fingerprint,
            3 => &mut self.refund_account_holder_name,
            4 => &mut self.refund_account_holder_type,
            5 => &mut self.refund_routing_number,
            6 => &mut self.routing_number,
            _ => &mut self.swift_code,
        }
    }
}

rt::record_traits!(AchCreditTransfer);

/// An object in `ach_debit` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct AchDebit {
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
    pub type_: Option<String>,
}

impl rt::Blank for AchDebit {
    const BLANK: Self = Self {
        bank_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for AchDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_ach_debit",
            constants: &[],
            fields: &[
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_name,
            1 => &self.country,
            2 => &self.fingerprint,
            3 => &self.last4,
            4 => &self.routing_number,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_name,
            1 => &mut self.country,
            2 => &mut self.fingerprint,
            3 => &mut self.last4,
            4 => &mut self.routing_number,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(AchDebit);

/// An object in `acss_debit` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    pub bank_address_city: Option<String>,
    pub bank_address_line_1: Option<String>,
    pub bank_address_line_2: Option<String>,
    pub bank_address_postal_code: Option<String>,
    pub bank_name: Option<String>,
    pub category: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        bank_address_city: rt::Blank::BLANK,
        bank_address_line_1: rt::Blank::BLANK,
        bank_address_line_2: rt::Blank::BLANK,
        bank_address_postal_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        category: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        routing_number: rt::Blank::BLANK,
    };
}

impl rt::Record for AcssDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_acss_debit",
            constants: &[],
            fields: &[
                rt::Field("bank_address_city", rt::NULLABLE),
                rt::Field("bank_address_line_1", rt::NULLABLE),
                rt::Field("bank_address_line_2", rt::NULLABLE),
                rt::Field("bank_address_postal_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("category", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_address_city,
            1 => &self.bank_address_line_1,
            2 => &self.bank_address_line_2,
            3 => &self.bank_address_postal_code,
            4 => &self.bank_name,
            5 => &self.category,
            6 => &self.country,
            7 => &self.fingerprint,
            8 => &self.last4,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_address_city,
            1 => &mut self.bank_address_line_1,
            2 => &mut self.bank_address_line_2,
            3 => &mut self.bank_address_postal_code,
            4 => &mut self.bank_name,
            5 => &mut self.category,
            6 => &mut self.country,
            7 => &mut self.fingerprint,
            8 => &mut self.last4,
            _ => &mut self.routing_number,
        }
    }
}

rt::record_traits!(AcssDebit);

/// An object in `alipay` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Alipay {
    pub data_string: Option<String>,
    pub native_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for Alipay {
    const BLANK: Self = Self {
        data_string: rt::Blank::BLANK,
        native_url: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for Alipay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_alipay",
            constants: &[],
            fields: &[
                rt::Field("data_string", rt::NULLABLE),
                rt::Field("native_url", rt::NULLABLE | rt::SECRET),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data_string,
            1 => &self.native_url,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data_string,
            1 => &mut self.native_url,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(Alipay);

/// An object in `bancontact` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bancontact {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for Bancontact {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        preferred_language: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for Bancontact {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_bancontact",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("preferred_language", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            3 => &self.iban_last4,
            4 => &self.preferred_language,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            3 => &mut self.iban_last4,
            4 => &mut self.preferred_language,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(Bancontact);

/// An object in `card` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    pub address_line1_check: Option<String>,
    pub address_zip_check: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvc_check: Option<String>,
    pub dynamic_last4: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    pub tokenization_method: Option<String>,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        address_line1_check: rt::Blank::BLANK,
        address_zip_check: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        cvc_check: rt::Blank::BLANK,
        dynamic_last4: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        three_d_secure: rt::Blank::BLANK,
        tokenization_method: rt::Blank::BLANK,
    };
}

impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_card",
            constants: &[],
            fields: &[
                rt::Field("address_line1_check", rt::NULLABLE),
                rt::Field("address_zip_check", rt::NULLABLE),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("cvc_check", rt::NULLABLE),
                rt::Field("dynamic_last4", rt::NULLABLE),
                rt::Field("exp_month", rt::NULLABLE),
                rt::Field("exp_year", rt::NULLABLE),
                rt::Field("fingerprint", rt::OPTIONAL),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("three_d_secure", rt::OPTIONAL),
                rt::Field("tokenization_method", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_zip_check,
            2 => &self.brand,
            3 => &self.country,
            4 => &self.cvc_check,
            5 => &self.dynamic_last4,
            6 => &self.exp_month,
            7 => &self.exp_year,
            8 => &self.fingerprint,
            9 => &self.funding,
            10 => &self.last4,
            11 => &self.name,
            12 => &self.three_d_secure,
            _ => &self.tokenization_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_zip_check,
            2 => &mut self.brand,
            3 => &mut self.country,
            4 => &mut self.cvc_check,
            5 => &mut self.dynamic_last4,
            6 => &mut self.exp_month,
            7 => &mut self.exp_year,
            8 => &mut self.fingerprint,
            9 => &mut self.funding,
            10 => &mut self.last4,
            11 => &mut self.name,
            12 => &mut self.three_d_secure,
            _ => &mut self.tokenization_method,
        }
    }
}

rt::record_traits!(Card);

/// An object in `card_present` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    pub application_cryptogram: Option<String>,
    pub application_preferred_name: Option<String>,
    pub authorization_code: Option<String>,
    pub authorization_response_code: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvm_type: Option<String>,
    pub data_type: Option<String>,
    pub dedicated_file_name: Option<String>,
    pub emv_auth_data: Option<String>,
    pub evidence_customer_signature: Option<String>,
    pub evidence_transaction_certificate: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub pos_device_id: Option<String>,
    pub pos_entry_mode: Option<String>,
    pub read_method: Option<String>,
    pub reader: Option<String>,
    pub terminal_verification_results: Option<String>,
    pub transaction_status_information: Option<String>,
}

impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        application_cryptogram: rt::Blank::BLANK,
        application_preferred_name: rt::Blank::BLANK,
        authorization_code: rt::Blank::BLANK,
        authorization_response_code: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        cvm_type: rt::Blank::BLANK,
        data_type: rt::Blank::BLANK,
        dedicated_file_name: rt::Blank::BLANK,
        emv_auth_data: rt::Blank::BLANK,
        evidence_customer_signature: rt::Blank::BLANK,
        evidence_transaction_certificate: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        pos_device_id: rt::Blank::BLANK,
        pos_entry_mode: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        terminal_verification_results: rt::Blank::BLANK,
        transaction_status_information: rt::Blank::BLANK,
    };
}

impl rt::Record for CardPresent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_card_present",
            constants: &[],
            fields: &[
                rt::Field("application_cryptogram", rt::OPTIONAL),
                rt::Field("application_preferred_name", rt::OPTIONAL),
                rt::Field("authorization_code", rt::NULLABLE),
                rt::Field("authorization_response_code", rt::OPTIONAL),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("cvm_type", rt::OPTIONAL),
                rt::Field("data_type", rt::NULLABLE),
                rt::Field("dedicated_file_name", rt::OPTIONAL),
                rt::Field("emv_auth_data", rt::OPTIONAL),
                rt::Field("evidence_customer_signature", rt::NULLABLE),
                rt::Field("evidence_transaction_certificate", rt::NULLABLE),
                rt::Field("exp_month", rt::NULLABLE),
                rt::Field("exp_year", rt::NULLABLE),
                rt::Field("fingerprint", rt::OPTIONAL),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("pos_device_id", rt::NULLABLE),
                rt::Field("pos_entry_mode", rt::OPTIONAL),
                rt::Field("read_method", rt::NULLABLE),
                rt::Field("reader", rt::NULLABLE),
                rt::Field("terminal_verification_results", rt::OPTIONAL),
                rt::Field("transaction_status_information", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.application_cryptogram,
            1 => &self.application_preferred_name,
            2 => &self.authorization_code,
            3 => &self.authorization_response_code,
            4 => &self.brand,
            5 => &self.country,
            6 => &self.cvm_type,
            7 => &self.data_type,
            8 => &self.dedicated_file_name,
            9 => &self.emv_auth_data,
            10 => &self.evidence_customer_signature,
            11 => &self.evidence_transaction_certificate,
            12 => &self.exp_month,
            13 => &self.exp_year,
            14 => &self.fingerprint,
            15 => &self.funding,
            16 => &self.last4,
            17 => &self.pos_device_id,
            18 => &self.pos_entry_mode,
            19 => &self.read_method,
            20 => &self.reader,
            21 => &self.terminal_verification_results,
            _ => &self.transaction_status_information,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.application_cryptogram,
            1 => &mut self.application_preferred_name,
            2 => &mut self.authorization_code,
            3 => &mut self.authorization_response_code,
            4 => &mut self.brand,
            5 => &mut self.country,
            6 => &mut self.cvm_type,
            7 => &mut self.data_type,
            8 => &mut self.dedicated_file_name,
            9 => &mut self.emv_auth_data,
            10 => &mut self.evidence_customer_signature,
            11 => &mut self.evidence_transaction_certificate,
            12 => &mut self.exp_month,
            13 => &mut self.exp_year,
            14 => &mut self.fingerprint,
            15 => &mut self.funding,
            16 => &mut self.last4,
            17 => &mut self.pos_device_id,
            18 => &mut self.pos_entry_mode,
            19 => &mut self.read_method,
            20 => &mut self.reader,
            21 => &mut self.terminal_verification_results,
            _ => &mut self.transaction_status_information,
        }
    }
}

rt::record_traits!(CardPresent);

/// An object in `code_verification` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeVerification {
    /// The number of attempts remaining to authenticate the source object with a verification code.
    pub attempts_remaining: i64,
    /// The status of the code verification, either `pending` (awaiting verification,
    /// `attempts_remaining` should be greater than 0), `succeeded` (successful verification) or
    /// `failed` (failed verification, cannot be verified anymore as `attempts_remaining` should be 0).
    pub status: String,
}

impl rt::Blank for CodeVerification {
    const BLANK: Self = Self {
        attempts_remaining: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

impl rt::Record for CodeVerification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_code_verification_flow",
            constants: &[],
            fields: &[
                rt::Field("attempts_remaining", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.attempts_remaining,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.attempts_remaining,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(CodeVerification);

/// An object in `eps` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Eps {
    pub reference: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for Eps {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for Eps {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_eps",
            constants: &[],
            fields: &[
                rt::Field("reference", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reference,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reference,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(Eps);

/// An object in `giropay` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Giropay {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for Giropay {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for Giropay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_giropay",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(Giropay);

/// An object in `ideal` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Ideal {
    pub bank: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for Ideal {
    const BLANK: Self = Self {
        bank: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for Ideal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_ideal",
            constants: &[],
            fields: &[
                rt::Field("bank", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank,
            1 => &self.bic,
            2 => &self.iban_last4,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank,
            1 => &mut self.bic,
            2 => &mut self.iban_last4,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(Ideal);

/// An object in `klarna` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    pub background_image_url: Option<String>,
    pub client_token: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub logo_url: Option<String>,
    pub page_title: Option<String>,
    pub pay_later_asset_urls_descriptive: Option<String>,
    pub pay_later_asset_urls_standard: Option<String>,
    pub pay_later_name: Option<String>,
    pub pay_later_redirect_url: Option<String>,
    pub pay_now_asset_urls_descriptive: Option<String>,
    pub pay_now_asset_urls_standard: Option<String>,
    pub pay_now_name: Option<String>,
    pub pay_now_redirect_url: Option<String>,
    pub pay_over_time_asset_urls_descriptive: Option<String>,
    pub pay_over_time_asset_urls_standard: Option<String>,
    pub pay_over_time_name: Option<String>,
    pub pay_over_time_redirect_url: Option<String>,
    pub payment_method_categories: Option<String>,
    pub purchase_country: Option<String>,
    pub purchase_type: Option<String>,
    pub redirect_url: Option<String>,
    pub shipping_delay: Option<i64>,
    pub shipping_first_name: Option<String>,
    pub shipping_last_name: Option<String>,
}

impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        background_image_url: rt::Blank::BLANK,
        client_token: rt::Blank::BLANK,
        first_name: rt::Blank::BLANK,
        last_name: rt::Blank::BLANK,
        locale: rt::Blank::BLANK,
        logo_url: rt::Blank::BLANK,
        page_title: rt::Blank::BLANK,
        pay_later_asset_urls_descriptive: rt::Blank::BLANK,
        pay_later_asset_urls_standard: rt::Blank::BLANK,
        pay_later_name: rt::Blank::BLANK,
        pay_later_redirect_url: rt::Blank::BLANK,
        pay_now_asset_urls_descriptive: rt::Blank::BLANK,
        pay_now_asset_urls_standard: rt::Blank::BLANK,
        pay_now_name: rt::Blank::BLANK,
        pay_now_redirect_url: rt::Blank::BLANK,
        pay_over_time_asset_urls_descriptive: rt::Blank::BLANK,
        pay_over_time_asset_urls_standard: rt::Blank::BLANK,
        pay_over_time_name: rt::Blank::BLANK,
        pay_over_time_redirect_url: rt::Blank::BLANK,
        payment_method_categories: rt::Blank::BLANK,
        purchase_country: rt::Blank::BLANK,
        purchase_type: rt::Blank::BLANK,
        redirect_url: rt::Blank::BLANK,
        shipping_delay: rt::Blank::BLANK,
        shipping_first_name: rt::Blank::BLANK,
        shipping_last_name: rt::Blank::BLANK,
    };
}

impl rt::Record for Klarna {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_klarna",
            constants: &[],
            fields: &[
                rt::Field("background_image_url", rt::OPTIONAL),
                rt::Field("client_token", rt::NULLABLE | rt::SECRET),
                rt::Field("first_name", rt::OPTIONAL),
                rt::Field("last_name", rt::OPTIONAL),
                rt::Field("locale", rt::OPTIONAL),
                rt::Field("logo_url", rt::OPTIONAL),
                rt::Field("page_title", rt::OPTIONAL),
                rt::Field("pay_later_asset_urls_descriptive", rt::OPTIONAL),
                rt::Field("pay_later_asset_urls_standard", rt::OPTIONAL),
                rt::Field("pay_later_name", rt::OPTIONAL),
                rt::Field("pay_later_redirect_url", rt::SECRET),
                rt::Field("pay_now_asset_urls_descriptive", rt::OPTIONAL),
                rt::Field("pay_now_asset_urls_standard", rt::OPTIONAL),
                rt::Field("pay_now_name", rt::OPTIONAL),
                rt::Field("pay_now_redirect_url", rt::SECRET),
                rt::Field("pay_over_time_asset_urls_descriptive", rt::OPTIONAL),
                rt::Field("pay_over_time_asset_urls_standard", rt::OPTIONAL),
                rt::Field("pay_over_time_name", rt::OPTIONAL),
                rt::Field("pay_over_time_redirect_url", rt::SECRET),
                rt::Field("payment_method_categories", rt::OPTIONAL),
                rt::Field("purchase_country", rt::OPTIONAL),
                rt::Field("purchase_type", rt::OPTIONAL),
                rt::Field("redirect_url", rt::SECRET),
                rt::Field("shipping_delay", rt::OPTIONAL),
                rt::Field("shipping_first_name", rt::OPTIONAL),
                rt::Field("shipping_last_name", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.background_image_url,
            1 => &self.client_token,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.locale,
            5 => &self.logo_url,
            6 => &self.page_title,
            7 => &self.pay_later_asset_urls_descriptive,
            8 => &self.pay_later_asset_urls_standard,
            9 => &self.pay_later_name,
            10 => &self.pay_later_redirect_url,
            11 => &self.pay_now_asset_urls_descriptive,
            12 => &self.pay_now_asset_urls_standard,
            13 => &self.pay_now_name,
            14 => &self.pay_now_redirect_url,
            15 => &self.pay_over_time_asset_urls_descriptive,
            16 => &self.pay_over_time_asset_urls_standard,
            17 => &self.pay_over_time_name,
            18 => &self.pay_over_time_redirect_url,
            19 => &self.payment_method_categories,
            20 => &self.purchase_country,
            21 => &self.purchase_type,
            22 => &self.redirect_url,
            23 => &self.shipping_delay,
            24 => &self.shipping_first_name,
            _ => &self.shipping_last_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.background_image_url,
            1 => &mut self.client_token,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.locale,
            5 => &mut self.logo_url,
            6 => &mut self.page_title,
            7 => &mut self.pay_later_asset_urls_descriptive,
            8 => &mut self.pay_later_asset_urls_standard,
            9 => &mut self.pay_later_name,
            10 => &mut self.pay_later_redirect_url,
            11 => &mut self.pay_now_asset_urls_descriptive,
            12 => &mut self.pay_now_asset_urls_standard,
            13 => &mut self.pay_now_name,
            14 => &mut self.pay_now_redirect_url,
            15 => &mut self.pay_over_time_asset_urls_descriptive,
            16 => &mut self.pay_over_time_asset_urls_standard,
            17 => &mut self.pay_over_time_name,
            18 => &mut self.pay_over_time_redirect_url,
            19 => &mut self.payment_method_categories,
            20 => &mut self.purchase_country,
            21 => &mut self.purchase_type,
            22 => &mut self.redirect_url,
            23 => &mut self.shipping_delay,
            24 => &mut self.shipping_first_name,
            _ => &mut self.shipping_last_name,
        }
    }
}

rt::record_traits!(Klarna);

/// An object in `multibanco` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Multibanco {
    pub entity: Option<String>,
    pub reference: Option<String>,
    pub refund_account_holder_address_city: Option<String>,
    pub refund_account_holder_address_country: Option<String>,
    pub refund_account_holder_address_line1: Option<String>,
    pub refund_account_holder_address_line2: Option<String>,
    pub refund_account_holder_address_postal_code: Option<String>,
    pub refund_account_holder_address_state: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_iban: Option<String>,
}

impl rt::Blank for Multibanco {
    const BLANK: Self = Self {
        entity: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        refund_account_holder_address_city: rt::Blank::BLANK,
        refund_account_holder_address_country: rt::Blank::BLANK,
        refund_account_holder_address_line1: rt::Blank::BLANK,
        refund_account_holder_address_line2: rt::Blank::BLANK,
        refund_account_holder_address_postal_code: rt::Blank::BLANK,
        refund_account_holder_address_state: rt::Blank::BLANK,
        refund_account_holder_name: rt::Blank::BLANK,
        refund_iban: rt::Blank::BLANK,
    };
}

impl rt::Record for Multibanco {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_multibanco",
            constants: &[],
            fields: &[
                rt::Field("entity", rt::NULLABLE),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("refund_account_holder_address_city", rt::NULLABLE),
                rt::Field("refund_account_holder_address_country", rt::NULLABLE),
                rt::Field("refund_account_holder_address_line1", rt::NULLABLE),
                rt::Field("refund_account_holder_address_line2", rt::NULLABLE),
                rt::Field("refund_account_holder_address_postal_code", rt::NULLABLE),
                rt::Field("refund_account_holder_address_state", rt::NULLABLE),
                rt::Field("refund_account_holder_name", rt::NULLABLE),
                rt::Field("refund_iban", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.entity,
            1 => &self.reference,
            2 => &self.refund_account_holder_address_city,
            3 => &self.refund_account_holder_address_country,
            4 => &self.refund_account_holder_address_line1,
            5 => &self.refund_account_holder_address_line2,
            6 => &self.refund_account_holder_address_postal_code,
            7 => &self.refund_account_holder_address_state,
            8 => &self.refund_account_holder_name,
            _ => &self.refund_iban,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.entity,
            1 => &mut self.reference,
            2 => &mut self.refund_account_holder_address_city,
            3 => &mut self.refund_account_holder_address_country,
            4 => &mut self.refund_account_holder_address_line1,
            5 => &mut self.refund_account_holder_address_line2,
            6 => &mut self.refund_account_holder_address_postal_code,
            7 => &mut self.refund_account_holder_address_state,
            8 => &mut self.refund_account_holder_name,
            _ => &mut self.refund_iban,
        }
    }
}

rt::record_traits!(Multibanco);

/// An object in `owner` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Owner {
    /// Owner's address.
    pub address: Option<rt::Part<crate::customer::Address>>,
    /// Owner's email address.
    pub email: Option<String>,
    /// Owner's full name.
    pub name: Option<String>,
    /// Owner's phone number (including extension).
    pub phone: Option<String>,
    /// Verified owner's address. Verified values are verified or provided by the payment method
    /// directly (and if supported) at the time of authorization or settlement. They cannot be set or
    /// mutated.
    pub verified_address: Option<rt::Part<owner::VerifiedAddress>>,
    /// Verified owner's email address. Verified values are verified or provided by the payment method
    /// directly (and if supported) at the time of authorization or settlement. They cannot be set or
    /// mutated.
    pub verified_email: Option<String>,
    /// Verified owner's full name. Verified values are verified or provided by the payment method
    /// directly (and if supported) at the time of authorization or settlement. They cannot be set or
    /// mutated.
    pub verified_name: Option<String>,
    /// Verified owner's phone number (including extension). Verified values are verified or provided by
    /// the payment method directly (and if supported) at the time of authorization or settlement. They
    /// cannot be set or mutated.
    pub verified_phone: Option<String>,
}

impl rt::Blank for Owner {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        phone: rt::Blank::BLANK,
        verified_address: rt::Blank::BLANK,
        verified_email: rt::Blank::BLANK,
        verified_name: rt::Blank::BLANK,
        verified_phone: rt::Blank::BLANK,
    };
}

impl rt::Record for Owner {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_owner",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("phone", rt::NULLABLE),
                rt::Field("verified_address", rt::NULLABLE),
                rt::Field("verified_email", rt::NULLABLE),
                rt::Field("verified_name", rt::NULLABLE),
                rt::Field("verified_phone", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.name,
            3 => &self.phone,
            4 => &self.verified_address,
            5 => &self.verified_email,
            6 => &self.verified_name,
            _ => &self.verified_phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.name,
            3 => &mut self.phone,
            4 => &mut self.verified_address,
            5 => &mut self.verified_email,
            6 => &mut self.verified_name,
            _ => &mut self.verified_phone,
        }
    }
}

rt::record_traits!(Owner);

/// An object in `p24` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct P24 {
    pub reference: Option<String>,
}

impl rt::Blank for P24 {
    const BLANK: Self = Self {
        reference: rt::Blank::BLANK,
    };
}

impl rt::Record for P24 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_p24",
            constants: &[],
            fields: &[rt::Field("reference", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.reference
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.reference
    }
}

rt::record_traits!(P24);

/// An object in `receiver` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Receiver {
    /// The address of the receiver source. This is the value that should be communicated to the
    /// customer to send their funds to.
    pub address: Option<String>,
    /// The total amount that was moved to your balance. This is almost always equal to the amount
    /// charged. In rare cases when customers deposit excess funds and we are unable to refund those,
    /// those funds get moved to your balance and show up in amount_charged as well. The amount charged
    /// is expressed in the source's currency.
    pub amount_charged: i64,
    /// The total amount received by the receiver source.
    /// `amount_received = amount_returned + amount_charged` should be true for consumed sources unless
    /// customers deposit excess funds. The amount received is expressed in the source's currency.
    pub amount_received: i64,
    /// The total amount that was returned to the customer. The amount returned is expressed in the
    /// source's currency.
    pub amount_returned: i64,
    /// Type of refund attribute method, one of `email`, `manual`, or `none`.
    pub refund_attributes_method: String,
    /// Type of refund attribute status, one of `missing`, `requested`, or `available`.
    pub refund_attributes_status: String,
}

impl rt::Blank for Receiver {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        amount_charged: rt::Blank::BLANK,
        amount_received: rt::Blank::BLANK,
        amount_returned: rt::Blank::BLANK,
        refund_attributes_method: rt::Blank::BLANK,
        refund_attributes_status: rt::Blank::BLANK,
    };
}

impl rt::Record for Receiver {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_receiver_flow",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("amount_charged", rt::REQUIRED),
                rt::Field("amount_received", rt::REQUIRED),
                rt::Field("amount_returned", rt::REQUIRED),
                rt::Field("refund_attributes_method", rt::REQUIRED),
                rt::Field("refund_attributes_status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.amount_charged,
            2 => &self.amount_received,
            3 => &self.amount_returned,
            4 => &self.refund_attributes_method,
            _ => &self.refund_attributes_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.amount_charged,
            2 => &mut self.amount_received,
            3 => &mut self.amount_returned,
            4 => &mut self.refund_attributes_method,
            _ => &mut self.refund_attributes_status,
        }
    }
}

rt::record_traits!(Receiver);

/// An object in `redirect` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Redirect {
    /// The failure reason for the redirect, either `user_abort` (the customer aborted or dropped out of
    /// the redirect flow), `declined` (the authentication failed or the transaction was declined), or
    /// `processing_error` (the redirect failed due to a technical error). Present only if the redirect
    /// status is `failed`.
    pub failure_reason: Option<String>,
    /// The URL you provide to redirect the customer to after they authenticated their payment.
    pub return_url: String,
    /// The status of the redirect, either `pending` (ready to be used by your customer to authenticate
    /// the transaction), `succeeded` (successful authentication, cannot be reused) or `not_required`
    /// (redirect should not be used) or `failed` (failed authentication, cannot be reused).
    pub status: String,
    /// The URL provided to you to redirect a customer to as part of a `redirect` authentication flow.
    pub url: String,
}

impl rt::Blank for Redirect {
    const BLANK: Self = Self {
        failure_reason: rt::Blank::BLANK,
        return_url: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for Redirect {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_redirect_flow",
            constants: &[],
            fields: &[
                rt::Field("failure_reason", rt::NULLABLE),
                rt::Field("return_url", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.failure_reason,
            1 => &self.return_url,
            2 => &self.status,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.failure_reason,
            1 => &mut self.return_url,
            2 => &mut self.status,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(Redirect);

/// An object in `sepa_debit` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate_reference: Option<String>,
    pub mandate_url: Option<String>,
}

impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        branch_code: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        mandate_reference: rt::Blank::BLANK,
        mandate_url: rt::Blank::BLANK,
    };
}

impl rt::Record for SepaDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_sepa_debit",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("branch_code", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("mandate_reference", rt::NULLABLE),
                rt::Field("mandate_url", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.branch_code,
            2 => &self.country,
            3 => &self.fingerprint,
            4 => &self.last4,
            5 => &self.mandate_reference,
            _ => &self.mandate_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.branch_code,
            2 => &mut self.country,
            3 => &mut self.fingerprint,
            4 => &mut self.last4,
            5 => &mut self.mandate_reference,
            _ => &mut self.mandate_url,
        }
    }
}

rt::record_traits!(SepaDebit);

/// An object in `sofort` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Sofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for Sofort {
    const BLANK: Self = Self {
        bank_code: rt::Blank::BLANK,
        bank_name: rt::Blank::BLANK,
        bic: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        iban_last4: rt::Blank::BLANK,
        preferred_language: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for Sofort {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_sofort",
            constants: &[],
            fields: &[
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("bic", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("iban_last4", rt::NULLABLE),
                rt::Field("preferred_language", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_code,
            1 => &self.bank_name,
            2 => &self.bic,
            3 => &self.country,
            4 => &self.iban_last4,
            5 => &self.preferred_language,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_code,
            1 => &mut self.bank_name,
            2 => &mut self.bic,
            3 => &mut self.country,
            4 => &mut self.iban_last4,
            5 => &mut self.preferred_language,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(Sofort);

/// An object in `source_order` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceOrder {
    /// A positive integer in the smallest currency unit (that is, 100 cents for $1.00, or 1 for ¥1,
    /// Japanese Yen being a zero-decimal currency) representing the total amount for the order.
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// The email address of the customer placing the order.
    pub email: Option<String>,
    /// List of items constituting the order.
    pub items: Option<Vec<source_order::Item>>,
    pub shipping: Option<rt::Part<crate::charge::Shipping>>,
}

impl rt::Blank for SourceOrder {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        items: rt::Blank::BLANK,
        shipping: rt::Blank::BLANK,
    };
}

impl rt::Record for SourceOrder {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_order",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("email", rt::OPTIONAL),
                rt::Field("items", rt::NULLABLE),
                rt::Field("shipping", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.email,
            3 => &self.items,
            _ => &self.shipping,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.email,
            3 => &mut self.items,
            _ => &mut self.shipping,
        }
    }
}

rt::record_traits!(SourceOrder);

/// An object in `three_d_secure` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecure {
    pub address_line1_check: Option<String>,
    pub address_zip_check: Option<String>,
    pub authenticated: Option<bool>,
    pub brand: Option<String>,
    pub card: Option<String>,
    pub country: Option<String>,
    pub customer: Option<String>,
    pub cvc_check: Option<String>,
    pub dynamic_last4: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    pub tokenization_method: Option<String>,
}

impl rt::Blank for ThreeDSecure {
    const BLANK: Self = Self {
        address_line1_check: rt::Blank::BLANK,
        address_zip_check: rt::Blank::BLANK,
        authenticated: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        customer: rt::Blank::BLANK,
        cvc_check: rt::Blank::BLANK,
        dynamic_last4: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        three_d_secure: rt::Blank::BLANK,
        tokenization_method: rt::Blank::BLANK,
    };
}

impl rt::Record for ThreeDSecure {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_three_d_secure",
            constants: &[],
            fields: &[
                rt::Field("address_line1_check", rt::NULLABLE),
                rt::Field("address_zip_check", rt::NULLABLE),
                rt::Field("authenticated", rt::NULLABLE),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("card", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("cvc_check", rt::NULLABLE),
                rt::Field("dynamic_last4", rt::NULLABLE),
                rt::Field("exp_month", rt::NULLABLE),
                rt::Field("exp_year", rt::NULLABLE),
                rt::Field("fingerprint", rt::OPTIONAL),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("three_d_secure", rt::OPTIONAL),
                rt::Field("tokenization_method", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_zip_check,
            2 => &self.authenticated,
            3 => &self.brand,
            4 => &self.card,
            5 => &self.country,
            6 => &self.customer,
            7 => &self.cvc_check,
            8 => &self.dynamic_last4,
            9 => &self.exp_month,
            10 => &self.exp_year,
            11 => &self.fingerprint,
            12 => &self.funding,
            13 => &self.last4,
            14 => &self.name,
            15 => &self.three_d_secure,
            _ => &self.tokenization_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_zip_check,
            2 => &mut self.authenticated,
            3 => &mut self.brand,
            4 => &mut self.card,
            5 => &mut self.country,
            6 => &mut self.customer,
            7 => &mut self.cvc_check,
            8 => &mut self.dynamic_last4,
            9 => &mut self.exp_month,
            10 => &mut self.exp_year,
            11 => &mut self.fingerprint,
            12 => &mut self.funding,
            13 => &mut self.last4,
            14 => &mut self.name,
            15 => &mut self.three_d_secure,
            _ => &mut self.tokenization_method,
        }
    }
}

rt::record_traits!(ThreeDSecure);

/// The `type` of the source. The `type` is a payment method, one of `ach_credit_transfer`,
/// `ach_debit`, `alipay`, `bancontact`, `card`, `card_present`, `eps`, `giropay`, `ideal`,
/// `multibanco`, `klarna`, `p24`, `sepa_debit`, `sofort`, `three_d_secure`, or `wechat`. An
/// additional hash is included on the source with a name matching this value. It contains
/// additional information specific to the [payment method](https://docs.stripe.com/sources) used.
#[non_exhaustive]
pub enum Type {
    /// `ach_credit_transfer`
    AchCreditTransfer,
    /// `ach_debit`
    AchDebit,
    /// `acss_debit`
    AcssDebit,
    /// `alipay`
    Alipay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bancontact`
    Bancontact,
    /// `card`
    Card,
    /// `card_present`
    CardPresent,
    /// `eps`
    Eps,
    /// `giropay`
    Giropay,
    /// `ideal`
    Ideal,
    /// `klarna`
    Klarna,
    /// `multibanco`
    Multibanco,
    /// `p24`
    P24,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `three_d_secure`
    ThreeDSecure,
    /// `wechat`
    Wechat,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AchCreditTransfer = "ach_credit_transfer",
    AchDebit = "ach_debit",
    AcssDebit = "acss_debit",
    Alipay = "alipay",
    AuBecsDebit = "au_becs_debit",
    Bancontact = "bancontact",
    Card = "card",
    CardPresent = "card_present",
    Eps = "eps",
    Giropay = "giropay",
    Ideal = "ideal",
    Klarna = "klarna",
    Multibanco = "multibanco",
    P24 = "p24",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    ThreeDSecure = "three_d_secure",
    Wechat = "wechat",
});

/// An object in `wechat` of [`Source`](crate::Source).
#[derive(Clone)]
#[non_exhaustive]
pub struct Wechat {
    pub prepay_id: Option<String>,
    pub qr_code_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

impl rt::Blank for Wechat {
    const BLANK: Self = Self {
        prepay_id: rt::Blank::BLANK,
        qr_code_url: rt::Blank::BLANK,
        statement_descriptor: rt::Blank::BLANK,
    };
}

impl rt::Record for Wechat {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "source_type_wechat",
            constants: &[],
            fields: &[
                rt::Field("prepay_id", rt::OPTIONAL),
                rt::Field("qr_code_url", rt::NULLABLE | rt::SECRET),
                rt::Field("statement_descriptor", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.prepay_id,
            1 => &self.qr_code_url,
            _ => &self.statement_descriptor,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.prepay_id,
            1 => &mut self.qr_code_url,
            _ => &mut self.statement_descriptor,
        }
    }
}

rt::record_traits!(Wechat);
