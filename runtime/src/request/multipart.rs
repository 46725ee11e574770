//! `multipart/form-data`: fields and one file, whose contents pass through without being gathered.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;

use crate::{
    ByteStream,
    transport::{TransportError, TransportErrorKind},
};

/// One form, ready to be sent.
pub(crate) struct Form {
    boundary: String,
    head: String,
    tail: String,
}

impl Form {
    /// A form of `fields` and a file's name, file name and type.
    pub(crate) fn new(
        boundary: String,
        fields: &[(String, String)],
        file: (&str, &str, &str),
    ) -> Self {
        let mut head = String::new();
        for (name, value) in fields {
            let name = quote(name);
            head.push_str(&format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        let (name, file_name, content_type) = (quote(file.0), quote(file.1), quote(file.2));
        head.push_str(&format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: {content_type}\r\n\r\n"
        ));
        let tail = format!("\r\n--{boundary}--\r\n");
        Self {
            boundary,
            head,
            tail,
        }
    }

    pub(crate) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// The form around the file's contents.
    pub(crate) fn around(&self, contents: ByteStream) -> ByteStream {
        let length = contents
            .length()
            .map(|length| length + (self.head.len() + self.tail.len()) as u64);
        let parts = Parts {
            left: contents.length(),
            head: Some(self.head.clone().into()),
            contents: Some(contents),
            tail: Some(self.tail.clone().into()),
        };
        ByteStream::new(parts, length)
    }
}

/// What browsers do with the three characters that would end a quoted name early.
fn quote(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

struct Parts {
    /// How many bytes of the contents are still to come, where that was known beforehand.
    left: Option<u64>,
    head: Option<Bytes>,
    contents: Option<ByteStream>,
    tail: Option<Bytes>,
}

impl Stream for Parts {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(head) = self.head.take() {
            return Poll::Ready(Some(Ok(head)));
        }
        if let Some(contents) = &mut self.contents {
            match contents.poll_piece(cx) {
                Poll::Ready(None) => {
                    self.contents = None;
                    if self.left.is_some_and(|left| left > 0) {
                        self.tail = None;
                        return Poll::Ready(Some(Err(other_length("shorter"))));
                    }
                }
                Poll::Ready(Some(Ok(piece))) => {
                    if let Some(left) = &mut self.left {
                        let Some(rest) = left.checked_sub(piece.len() as u64) else {
                            (self.contents, self.tail) = (None, None);
                            return Poll::Ready(Some(Err(other_length("longer"))));
                        };
                        *left = rest;
                    }
                    return Poll::Ready(Some(Ok(piece)));
                }
                Poll::Ready(Some(Err(failure))) => {
                    (self.contents, self.tail) = (None, None);
                    return Poll::Ready(Some(Err(failure)));
                }
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(self.tail.take().map(Ok))
    }
}

/// The length is part of the request's head, which has been sent.
fn other_length(which: &str) -> TransportError {
    TransportError::new(
        TransportErrorKind::Unsendable,
        format!("the file to be uploaded is {which} than it was when it was opened"),
    )
}

#[cfg(test)]
mod tests {
    use super::Form;
    use crate::ByteStream;

    #[test]
    fn a_form_has_its_fields_then_its_file() {
        let fields = [("purpose".to_owned(), "dispute_evidence".to_owned())];
        let form = Form::new(
            "b0undary".to_owned(),
            &fields,
            ("file", "a\"b\r\n.png", "image/png"),
        );
        let mut body = form.around(ByteStream::from("PNG"));
        let expected = "--b0undary\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\ndispute_evidence\r\n\
            --b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.png\"\r\n\
            Content-Type: image/png\r\n\r\nPNG\r\n--b0undary--\r\n";
        assert_eq!(body.length(), Some(expected.len() as u64));
        let (bytes, failure) = pollster::block_on(body.gather());
        assert!(failure.is_none());
        assert_eq!(bytes, expected);
        assert_eq!(
            form.content_type(),
            "multipart/form-data; boundary=b0undary"
        );
    }
}
