// Reads a log of ours with Go's own packages for transparency logs, which know nothing of us.
//
//	apt-get install golang golang-golang-x-mod-dev
//	GOPATH=/usr/share/gocode GO111MODULE=off go run tests/audit/go/verify.go <checkpoint> <key> [<proof> <leaf>]
//
// <checkpoint>, <proof> (a tlog-proof, as /log/1/inclusion/<index> gives it) and <leaf> (one entry of a bundle) are files,
// <key> is the log's line as the audit page shows it.
package main

import (
	"encoding/base64"
	"fmt"
	"log"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	tree := open(read(os.Args[1]), os.Args[2])
	fmt.Println("signed:", tree.N, "entries")
	if len(os.Args) > 4 {
		prove(tree, read(os.Args[3]), read(os.Args[4]))
	}
}

func open(text, key string) tlog.Tree {
	verifier, err := note.NewVerifier(key)
	check(err)
	opened, err := note.Open([]byte(text), note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	return tlog.Tree{N: size, Hash: hash(lines[2])}
}

func prove(tree tlog.Tree, text, leaf string) {
	lines := strings.Split(strings.SplitN(text, "\n\n", 2)[0], "\n")
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
	check(err)
	proof := tlog.RecordProof{}
	for _, line := range lines[2:] {
		proof = append(proof, hash(line))
	}
	check(tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash([]byte(leaf))))
	fmt.Println("entry", index, "is in the log")
}

func hash(text string) (h tlog.Hash) {
	bytes, err := base64.StdEncoding.DecodeString(text)
	check(err)
	copy(h[:], bytes)
	return h
}

func read(name string) string {
	bytes, err := os.ReadFile(name)
	check(err)
	return string(bytes)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
